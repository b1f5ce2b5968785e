import type { PageElement } from "../oldPage.js";
import type { PagePart } from "../pagePart.js";
import { createPageLine, type PageImage, type PageLine, type PageLink } from "./pageLine.js";
import type { PageNode } from "./pageNode.js";

const SPACES = /[ \t\n\r\f]+/gu;
const UNTIDY = /[\t\n\r\f]| {2}/u;

function tidy(text: string): string {
  return (UNTIDY.test(text) ? text.replace(SPACES, " ") : text).trim();
}

/** What is known about a block when it ends. */
export interface BlockEnd {
  readonly gap: boolean;
  readonly part: PagePart | undefined;
  readonly marked: boolean;
  readonly block: PageElement | undefined;
  readonly headingLevel: number | undefined;
}

/** Collects inline content until a block ends; then it becomes one line. */
export class BlockCollector {
  readonly lines: PageLine[] = [];
  #text = "";
  #prose = "";
  #links: PageLink[] = [];
  #images: PageImage[] = [];
  #nodes: PageNode[] = [];
  #gap = true;
  #anchor: { readonly url: string; label: string } | undefined;

  addText(node: PageNode, text: string): void {
    this.#text += text;
    this.#prose += text;
    if (this.#anchor) this.#anchor.label += text;
    this.#nodes.push(node);
  }

  /** Words that are heard but not read: they may name a page function, but are no prose. */
  addImage(node: PageNode, image: PageImage | undefined, alternative: string): void {
    if (image) {
      this.#images.push(image);
      this.#nodes.push(node);
    }
    if (alternative === "") return;
    this.#text += ` ${alternative} `;
    if (this.#anchor) this.#anchor.label += ` ${alternative} `;
  }

  openLink(url: string): void {
    this.#anchor = { url, label: "" };
  }

  closeLink(): void {
    this.#noteLink();
    this.#anchor = undefined;
  }

  #noteLink(): void {
    if (this.#anchor === undefined) return;
    const label = tidy(this.#anchor.label);
    if (label !== "") this.#links.push({ label, url: this.#anchor.url });
  }

  end({ gap, part, marked, block, headingLevel }: BlockEnd): void {
    this.#noteLink();
    const text = this.#text === "" ? "" : tidy(this.#text);
    if (text !== "" || this.#images.length > 0) {
      this.lines.push(
        createPageLine(text, this.#gap, {
          links: this.#links,
          images: this.#images,
          prose: this.#prose === this.#text ? text : tidy(this.#prose),
          nodes: this.#nodes,
          block,
          marked,
          ...(part !== undefined && { part }),
          ...(headingLevel !== undefined && { headingLevel }),
        }),
      );
      this.#gap = gap;
    } else this.#gap ||= gap;
    this.#text = "";
    this.#prose = "";
    this.#links = [];
    this.#images = [];
    this.#nodes = [];
    if (this.#anchor) this.#anchor.label = "";
  }
}

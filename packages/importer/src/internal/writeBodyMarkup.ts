import { escapeHtml } from "@sotruong/core";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageElement } from "../oldPage.js";
import { imageSource } from "./imageSource.js";
import { isLayoutBox } from "./isLayoutBox.js";
import { attribute, isElement, type PageNode } from "./pageNode.js";
import { isAddress, resolveAddress } from "./resolveAddress.js";

const INLINE: ReadonlyMap<string, string> = new Map([
  ...["b", "strong"].map((tag) => [tag, "strong"] as const),
  ...["i", "em"].map((tag) => [tag, "em"] as const),
  ...["strike", "s", "del"].map((tag) => [tag, "s"] as const),
  ...["abbr", "cite", "code", "ins", "kbd", "mark", "q", "small", "sub", "sup", "u"].map(
    (tag) => [tag, tag] as const,
  ),
]);
const FRAMES = new Set(
  "blockquote dd dl dt figure figcaption ol ul li table caption thead tbody tfoot tr pre".split(
    " ",
  ),
);
/** Their content needs no paragraph round it. */
const TEXT_HOLDERS = new Set(
  "caption dd dt figcaption figure h2 h3 h4 h5 h6 li pre td th".split(" "),
);
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  img: ["alt", "width", "height", "title"],
  li: ["value"],
  ol: ["start", "type"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan", "scope"],
};
const SPACES = /[ \t\n\r\f]+/gu;
const TRANSPARENT = new Set("bdi bdo big data dfn font label o:p samp span time tt var".split(" "));
const HEADING = /^h[1-6]$/u;
const BOLD = /font-weight ?: ?(?:bold|[6-9]00)/iu;
const ITALIC = /font-style ?: ?italic/iu;

function attributesOf(element: PageElement): string {
  let written = "";
  for (const name of ATTRIBUTES[element.tagName] ?? []) {
    const value = attribute(element, name);
    if (value !== "") written += ` ${name}="${escapeHtml(value)}"`;
  }
  return written;
}

/** Writes the part of a tree that the kept nodes span. */
class BodyWriter {
  #written = "";
  #paragraph = false;
  /** Nothing was written since a text holder began or a line was broken. */
  #fresh = true;
  /** A line break that counts only if something follows it. */
  #broken = false;
  #space = false;
  #preformatted = false;
  /** How many elements are open that hold text without a paragraph. */
  #holders = 0;
  readonly #open: { readonly start: string; readonly end: string }[] = [];
  readonly #kept: ReadonlySet<PageNode>;
  readonly #alive: ReadonlySet<PageNode>;
  readonly #base: string | undefined;

  constructor(kept: ReadonlySet<PageNode>, alive: ReadonlySet<PageNode>, base: string | undefined) {
    this.#kept = kept;
    this.#alive = alive;
    this.#base = base;
  }

  write(root: PageNode): string {
    this.#node(root);
    this.#closeParagraph();
    return this.#written;
  }

  #begin(): void {
    if (this.#broken) this.#written += "<br>";
    if (this.#broken) this.#fresh = true;
    this.#broken = false;
    if (this.#paragraph || this.#holders > 0) return;
    this.#fresh = true;
    this.#paragraph = true;
    this.#written += "<p>";
    for (const { start } of this.#open) this.#written += start;
  }

  #closeParagraph(): void {
    this.#space = false;
    if (!this.#paragraph) return;
    this.#paragraph = false;
    for (const { end } of [...this.#open].reverse()) this.#written += end;
    this.#written += "</p>\n";
  }

  #children(node: PageNode): void {
    if (!("childNodes" in node)) return;
    for (const child of node.childNodes) this.#node(child);
  }

  #node(node: PageNode): void {
    if (node.nodeName === "#text") {
      if (this.#kept.has(node)) this.#text((node as DefaultTreeAdapterTypes.TextNode).value);
      return;
    }
    if (!isElement(node)) {
      this.#children(node);
      return;
    }
    if (node.tagName === "br") this.#lineBreak();
    else if (node.tagName === "img") {
      if (this.#kept.has(node)) this.#image(node);
    } else if (this.#alive.has(node)) this.#element(node);
  }

  #text(text: string): void {
    if (this.#preformatted) {
      this.#begin();
      this.#written += escapeHtml(text);
      return;
    }
    const words = text.replace(SPACES, " ");
    if (words === "" || words === " ") {
      this.#space ||= words !== "";
      return;
    }
    this.#space ||= words.startsWith(" ");
    this.#begin();
    this.#writeSpace();
    this.#written += escapeHtml(words.startsWith(" ") ? words.slice(1) : words).trimEnd();
    this.#space = words.endsWith(" ");
  }

  /** Spaces are written before what follows them, so that none is left at the end of a block. */
  #writeSpace(): void {
    if (this.#space && !this.#fresh) this.#written += " ";
    this.#space = false;
    this.#fresh = false;
  }

  #lineBreak(): void {
    if (this.#holders === 0) this.#closeParagraph();
    else if (!this.#fresh) this.#broken = true;
  }

  #image(element: PageElement): void {
    const source = imageSource(element);
    this.#begin();
    this.#writeSpace();
    const url = escapeHtml(resolveAddress(source, this.#base));
    this.#written += `<img src="${url}"${attributesOf(element)}>`;
  }

  #element(element: PageElement): void {
    const { tagName } = element;
    const wrapped = INLINE.get(tagName) ?? this.#styled(element);
    if (tagName === "a" || wrapped !== undefined) this.#inline(element, wrapped);
    else if (tagName === "td" || tagName === "th") this.#frame(element, tagName);
    else if (HEADING.test(tagName)) this.#frame(element, tagName === "h1" ? "h2" : tagName);
    else if (FRAMES.has(tagName) && !isLayoutBox(element, this.#alive))
      this.#frame(element, tagName);
    else this.#block(element);
  }

  #styled(element: PageElement): string | undefined {
    if (element.tagName !== "span" && element.tagName !== "font") return undefined;
    const style = attribute(element, "style");
    if (style === "") return undefined;
    if (BOLD.test(style)) return "strong";
    return ITALIC.test(style) ? "em" : undefined;
  }

  #inline(element: PageElement, wrapped: string | undefined): void {
    const url = wrapped === undefined ? resolveAddress(attribute(element, "href"), this.#base) : "";
    if (wrapped === undefined && !isAddress(url)) {
      this.#children(element);
      return;
    }
    const tag = wrapped ?? "a";
    const start = wrapped === undefined ? `<a href="${escapeHtml(url)}">` : `<${wrapped}>`;
    this.#open.push({ start, end: `</${tag}>` });
    if (this.#paragraph || this.#holders > 0) {
      if (this.#space && !this.#fresh && !this.#broken) this.#writeSpace();
      if (this.#broken) this.#begin();
      this.#written += start;
    }
    this.#children(element);
    if (this.#paragraph || this.#holders > 0) this.#written += `</${tag}>`;
    this.#open.pop();
  }

  /** Blocks keep what separates them; the names of mere boxes go. */
  #block(element: PageElement): void {
    const inline = TRANSPARENT.has(element.tagName);
    if (!inline) this.#lineBreak();
    this.#children(element);
    if (!inline) this.#lineBreak();
  }

  #frame(element: PageElement, tag: string): void {
    this.#closeParagraph();
    if (isLayoutBox(element, this.#alive)) {
      this.#children(element);
      this.#closeParagraph();
      return;
    }
    const holds = TEXT_HOLDERS.has(tag);
    const preformatted = this.#preformatted;
    this.#preformatted ||= tag === "pre";
    this.#space = false;
    this.#written += `<${tag}${attributesOf(element)}>`;
    if (holds) {
      this.#holders += 1;
      this.#fresh = true;
      this.#broken = false;
    }
    // Emphasis that began outside goes on inside.
    const outside = this.#open.splice(0);
    if (holds) for (const { start } of outside) this.#written += start;
    this.#children(element);
    this.#closeParagraph();
    if (holds) for (const { end } of [...outside].reverse()) this.#written += end;
    this.#open.push(...outside);
    if (holds) this.#holders -= 1;
    this.#broken = false;
    this.#preformatted = preformatted;
    this.#space = false;
    this.#written += `</${tag}>${this.#holders === 0 ? "\n" : ""}`;
  }
}

function parentOf(node: PageNode): PageNode | null {
  return "parentNode" in node ? node.parentNode : null;
}

/**
 * Writes the nodes that make up a body, with the lists, tables, headings, emphasis and links round them, and without
 * whatever else stood there.
 */
export function writeBodyMarkup(
  root: PageNode,
  kept: ReadonlySet<PageNode>,
  base: string | undefined,
): string {
  const alive = new Set<PageNode>();
  for (const leaf of kept) {
    for (let node = parentOf(leaf); node !== null && !alive.has(node); node = parentOf(node)) {
      alive.add(node);
    }
  }
  return new BodyWriter(kept, alive, base).write(root);
}

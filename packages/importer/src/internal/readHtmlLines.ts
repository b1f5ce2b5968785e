import { escapeHtml } from "@sotruong/core";
import { fromHtml } from "hast-util-from-html";
import { flattenDeepMarkup } from "./flattenDeepMarkup.js";
import {
  createPageLine,
  type MarkupHint,
  type PageImage,
  type PageLine,
  type PageLink,
} from "./pageLine.js";

/** An HTML page as visible blocks, and what its hidden rating block says. */
export interface HtmlPage {
  readonly lines: readonly PageLine[];
  readonly views?: number;
}

type Root = ReturnType<typeof fromHtml>;
type Element = Extract<Root["children"][number], { readonly type: "element" }>;
type Nodes = Root | Root["children"][number] | Element["children"][number];

const SKIPPED = new Set(
  "script style noscript template head iframe object svg math select textarea input button audio video canvas".split(
    " ",
  ),
);
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data dfn em font i img ins del kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const KEPT_INLINE: Readonly<Record<string, string>> = {
  b: "strong",
  strong: "strong",
  i: "em",
  em: "em",
  sub: "sub",
  sup: "sup",
};
const HIDDEN_STYLE = /display ?: ?none|visibility ?: ?hidden/iu;
const SPACES = /[ \t\n\r\f]+/gu;

function property(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isHidden(node: Element): boolean {
  return node.properties["hidden"] === true || HIDDEN_STYLE.test(property(node, "style"));
}

function hintOf(node: Element): MarkupHint | undefined {
  const names = property(node, "className").toLowerCase().split(" ");
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.includes(name));
  if (has("posttitle", "title-detail", "tieu-de-tin")) return "title";
  if (has("postdesc", "des_detail", "hometext")) return "summary";
  return /^h[1-6]$/u.test(node.tagName) ? "heading" : undefined;
}

function resolve(url: string, base: string | undefined): string {
  const trimmed = url.trim();
  if (base === undefined || !URL.canParse(trimmed, base)) return trimmed;
  return new URL(trimmed, base).href;
}

function isAddress(url: string): boolean {
  return url !== "" && !/^(?:javascript|data|vbscript):|^#/iu.test(url);
}

/** Collects inline content until a block ends; then it becomes one line. */
class BlockCollector {
  readonly lines: PageLine[] = [];
  #text = "";
  #prose = "";
  #markup = "";
  #links: PageLink[] = [];
  #images: PageImage[] = [];
  #gap = true;

  add(text: string, markup = escapeHtml(text) as string): void {
    this.#text += text;
    this.#prose += text;
    this.#markup += markup;
  }

  /** Words that are heard but not read: they may name a page function, but are no prose. */
  addAlternative(text: string): void {
    this.#text += ` ${text} `;
  }

  addLink(link: PageLink): void {
    this.#links.push(link);
  }

  addImage(image: PageImage): void {
    this.#images.push(image);
  }

  get length(): number {
    return this.#text.length;
  }

  textSince(length: number): string {
    return this.#text.slice(length).replace(SPACES, " ").trim();
  }

  end(gap: boolean, hint: MarkupHint | undefined): void {
    const text = this.#text.normalize("NFC").replace(SPACES, " ").trim();
    if (text !== "" || this.#images.length > 0) {
      const known = {
        links: this.#links,
        images: this.#images,
        prose: this.#prose.normalize("NFC").replace(SPACES, " ").trim(),
        markup: this.#markup.normalize("NFC").trim(),
      };
      this.lines.push(createPageLine(text, this.#gap, hint ? { ...known, hint } : known));
      this.#gap = gap;
    } else this.#gap ||= gap;
    this.#text = "";
    this.#prose = "";
    this.#markup = "";
    this.#links = [];
    this.#images = [];
  }
}

/** Reads a hidden rating block of constants 9 and 10: its count is the article's views. */
function ratingViews(tree: Nodes): number | undefined {
  const values = new Map<string, string>();
  const pending: Nodes[] = [tree];
  while (pending.length > 0) {
    const node = pending.pop();
    if (node === undefined || !("children" in node)) continue;
    pending.push(...node.children);
    if (node.type !== "element") continue;
    const name = property(node, "itemProp");
    if (!/^(?:ratingValue|bestRating|ratingCount)$/u.test(name)) continue;
    const [child] = node.children;
    values.set(
      name,
      property(node, "content") || (child?.type === "text" ? child.value.trim() : ""),
    );
  }
  const count = values.get("ratingCount") ?? "";
  const constant = values.get("ratingValue") === "9" && values.get("bestRating") === "10";
  return constant && /^\d{1,12}$/u.test(count) ? Number(count) : undefined;
}

/** Cuts an HTML page into its visible blocks in document order, with links and pictures kept. */
export function readHtmlLines(html: string, base?: string): HtmlPage {
  const tree = fromHtml(flattenDeepMarkup(html));
  const blocks = new BlockCollector();
  const walk = (node: Nodes, hint: MarkupHint | undefined): void => {
    if (node.type === "text") {
      blocks.add(node.value);
      return;
    }
    if (!("children" in node)) return;
    if (node.type !== "element") {
      for (const child of node.children) walk(child, hint);
      return;
    }
    if (SKIPPED.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === "br") {
      blocks.end(false, hint);
      return;
    }
    if (node.tagName === "img") {
      const alt = property(node, "alt").normalize("NFC");
      const url = resolve(property(node, "src"), base);
      if (isAddress(url)) blocks.addImage(alt === "" ? { url } : { url, alt });
      if (alt !== "") blocks.addAlternative(alt);
      return;
    }
    const own = hintOf(node) ?? hint;
    const inline = INLINE.has(node.tagName);
    if (!inline) blocks.end(true, hint);
    const before = blocks.length;
    const url = node.tagName === "a" ? resolve(property(node, "href"), base) : "";
    const kept = isAddress(url) ? `<a href="${escapeHtml(url)}">` : KEPT_INLINE[node.tagName];
    const tag = isAddress(url) ? "a" : kept;
    if (inline && tag) blocks.add("", tag === "a" ? (kept ?? "") : `<${tag}>`);
    for (const child of node.children) walk(child, own);
    if (inline && tag) blocks.add("", `</${tag}>`);
    if (isAddress(url)) {
      const label = blocks.textSince(before);
      if (label !== "") blocks.addLink({ label: label.normalize("NFC"), url });
    }
    if (!inline) blocks.end(true, own);
  };
  walk(tree, undefined);
  blocks.end(true, undefined);
  const views = ratingViews(tree);
  return views === undefined ? { lines: blocks.lines } : { lines: blocks.lines, views };
}

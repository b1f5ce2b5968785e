import type { SafeHtml } from "@sotruong/core";
import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import type { Citation } from "./citation.js";
import { citationKey } from "./citationKey.js";
import { type FindCitationsOptions, findCitations } from "./findCitations.js";
import { isSafeHref } from "./internal/isSafeHref.js";

/** What {@link annotateHtml} can be told. */
export interface AnnotateHtmlOptions extends FindCitationsOptions {
  /** Where a reference leads; without an address it is marked by `<cite>`. Anything but http, https or a path is dropped. */
  readonly href?: (citation: Citation) => string | undefined;
}

// Within these the text is no running text, or is marked already.
const CLOSED = new Set([
  "a",
  "cite",
  "script",
  "style",
  "template",
  "textarea",
  "select",
  "button",
  "title",
  "code",
  "pre",
  "svg",
  "math",
  "noscript",
  "iframe",
  "object",
  "option",
  "head",
  "audio",
  "video",
  "canvas",
  "label",
]);
// Elements within a line: their text goes on with the text around them.
const INLINE = new Set([
  "abbr",
  "b",
  "bdi",
  "bdo",
  "big",
  "data",
  "dfn",
  "em",
  "font",
  "i",
  "ins",
  "mark",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "u",
  "wbr",
  "del",
  "strike",
  "tt",
  "nobr",
]);

interface Run {
  readonly pieces: { readonly node: Text; readonly parent: Root | Element }[];
}

type Parent = Root | Element;

// Collects the texts that a reader sees as one line of words, across `<b>` and `<span>`, without what is closed.
function collectRuns(parent: Parent, runs: Run[]): void {
  let current: Run = runs[runs.length - 1] ?? { pieces: [] };
  function close(): void {
    if (current.pieces.length > 0) {
      current = { pieces: [] };
      runs.push(current);
    }
  }
  if (runs.length === 0) runs.push(current);
  for (const child of parent.children as readonly RootContent[]) {
    current = runs[runs.length - 1] ?? current;
    if (child.type === "text") current.pieces.push({ node: child, parent });
    else if (child.type !== "element") continue;
    else if (CLOSED.has(child.tagName)) close();
    else if (INLINE.has(child.tagName)) collectRuns(child, runs);
    else {
      close();
      collectRuns(child, runs);
      current = runs[runs.length - 1] ?? current;
      close();
    }
  }
}

function mark(citation: Citation, content: string, href: AnnotateHtmlOptions["href"]): Element {
  const address = href?.(citation);
  const properties = { dataCitation: citationKey(citation) };
  const children: ElementContent[] = [{ type: "text", value: content }];
  return address !== undefined && isSafeHref(address)
    ? { type: "element", tagName: "a", properties: { href: address, ...properties }, children }
    : { type: "element", tagName: "cite", properties, children };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly citation: Citation;
}

function split(
  text: string,
  cuts: readonly Cut[],
  href: AnnotateHtmlOptions["href"],
): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { start, end, citation } of cuts) {
    if (start > done) parts.push({ type: "text", value: text.slice(done, start) });
    parts.push(mark(citation, text.slice(start, end), href));
    done = end;
  }
  if (done < text.length) parts.push({ type: "text", value: text.slice(done) });
  return parts;
}

function annotateRun(
  run: Run,
  replacements: Map<Text, ElementContent[]>,
  options: AnnotateHtmlOptions,
): void {
  const whole = run.pieces.map(({ node }) => node.value).join("");
  const citations = findCitations(whole, options);
  if (citations.length === 0) return;
  let offset = 0;
  let first = 0;
  for (const { node } of run.pieces) {
    const end = offset + node.value.length;
    const cuts: Cut[] = [];
    while (first < citations.length && (citations[first]?.span.end ?? 0) <= offset) first += 1;
    for (let index = first; index < citations.length; index += 1) {
      const citation = citations[index];
      if (citation === undefined || citation.span.start >= end) break;
      // A reference that runs across tags is marked in each of its texts, so that no tag is moved.
      cuts.push({
        start: Math.max(citation.span.start, offset) - offset,
        end: Math.min(citation.span.end, end) - offset,
        citation,
      });
    }
    if (cuts.length > 0) replacements.set(node, split(node.value, cuts, options.href));
    offset = end;
  }
}

function rebuild<Node extends Parent>(
  parent: Node,
  replacements: ReadonlyMap<Text, ElementContent[]>,
): Node {
  const children = (parent.children as readonly RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === "text") return replacements.get(child) ?? [child];
    return child.type === "element" ? [rebuild(child, replacements)] : [child];
  });
  return { ...parent, children };
}

/**
 * Marks the references in HTML: `<a>` where `href` gives an address, `<cite>` elsewhere. Never within a tag, an attribute,
 * a link, a heading of the document, a script or a style; a reference across `<b>` or `<span>` is marked piece by piece.
 * The text stays the same, and HTML that was safe stays safe.
 *
 * @example
 * ```ts
 * annotateHtml("<p>theo Chỉ thị số 16/CT-TTg</p>" as SafeHtml); // => "<p>theo <cite data-citation=\"16.ct-ttg\">Chỉ thị số 16/CT-TTg</cite></p>"
 * ```
 */
export function annotateHtml(html: SafeHtml, options: AnnotateHtmlOptions = {}): SafeHtml {
  const tree = fromHtml(html, { fragment: true });
  const runs: Run[] = [];
  collectRuns(tree, runs);
  const replacements = new Map<Text, ElementContent[]>();
  for (const run of runs) annotateRun(run, replacements, options);
  return toHtml(rebuild(tree, replacements)) as SafeHtml;
}

import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageElement } from "../oldPage.js";
import { containerPart } from "./containerPart.js";
import { isHidden } from "./isHidden.js";
import { isElement, type PageNode } from "./pageNode.js";

/** Parts that never hold the article's prose. */
const FURNITURE = new Set(
  "navigation footer comments related latest share tags visits site-links breadcrumb clock banner".split(
    " ",
  ),
);
const UNSEEN = new Set(
  "script style noscript template head svg math textarea select option iframe object a button".split(
    " ",
  ),
);
const TOO_SMALL = new Set(
  "p span font b strong i em u h1 h2 h3 h4 h5 h6 li tr tbody ul ol blockquote pre figure a label".split(
    " ",
  ),
);
const SENTENCE = /[.,;:!?…”"]/u;
const SHORT = 25;
/** How much of its parent's prose a child must hold to be the place itself. */
const MOST = 0.7;

/** The prose under each element: characters of text outside links that reads like sentences. */
function weigh(node: PageNode, weights: Map<PageNode, number>): number {
  if (node.nodeName === "#text") {
    const text = (node as DefaultTreeAdapterTypes.TextNode).value.trim();
    if (text.length < SHORT && !SENTENCE.test(text)) return 0;
    return text.length < 3 ? 0 : text.length;
  }
  if (!("childNodes" in node)) return 0;
  if (isElement(node)) {
    if (UNSEEN.has(node.tagName) || isHidden(node)) return 0;
    if (FURNITURE.has(containerPart(node, undefined) ?? "")) return 0;
  }
  let weight = 0;
  for (const child of node.childNodes) weight += weigh(child, weights);
  if (weight > 0) weights.set(node, weight);
  return weight;
}

/** Finds the smallest element that holds most of a page's prose; `undefined` for a page without any. */
export function findContent(root: DefaultTreeAdapterTypes.Document): PageElement | undefined {
  const weights = new Map<PageNode, number>();
  weigh(root, weights);
  let place: PageNode = root;
  for (;;) {
    const weight: number = (weights.get(place) ?? 0) * MOST;
    const next: PageNode | undefined = ("childNodes" in place ? place.childNodes : []).find(
      (child) => (weights.get(child) ?? 0) > weight,
    );
    if (next === undefined || !isElement(next)) break;
    if (TOO_SMALL.has(next.tagName) && next.tagName !== "tr" && next.tagName !== "tbody") break;
    place = next;
  }
  while (isElement(place) && (place.tagName === "tr" || place.tagName === "tbody")) {
    place = place.parentNode ?? root;
  }
  return isElement(place) ? place : undefined;
}

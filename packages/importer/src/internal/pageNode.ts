import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageElement } from "../oldPage.js";

/** Any node of a parsed page. */
export type PageNode = DefaultTreeAdapterTypes.Node;

/** The value of an attribute; empty where there is none. */
export function attribute(element: PageElement, name: string): string {
  for (const { name: own, value } of element.attrs) if (own === name) return value;
  return "";
}

/** Tells elements from text, comments and documents. */
export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

/** The text inside an element, as written. */
export function textOf(node: PageNode): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("childNodes" in node)) return "";
  let text = "";
  for (const child of node.childNodes) text += textOf(child);
  return text;
}

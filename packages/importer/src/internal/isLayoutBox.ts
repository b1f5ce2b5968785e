import type { PageElement } from "../oldPage.js";
import { isElement, type PageNode } from "./pageNode.js";

const TABLE_PART = /^(?:t[drh]|thead|tbody|tfoot|caption)$/u;

function countCells(node: PageNode, alive: ReadonlySet<PageNode>, most: number): number {
  if (!("childNodes" in node)) return 0;
  let count = 0;
  for (const child of node.childNodes) {
    if (count >= most) break;
    if (!isElement(child) || !alive.has(child)) continue;
    if (child.tagName === "td" || child.tagName === "th") count += 1;
    else if (child.tagName !== "table") count += countCells(child, alive, most - count);
  }
  return count;
}

function isInLayoutTable(element: PageElement, alive: ReadonlySet<PageNode>): boolean {
  if (!TABLE_PART.test(element.tagName)) return false;
  for (let node: PageNode | null = element; node !== null; ) {
    if (isElement(node) && node.tagName === "table") {
      return !alive.has(node) || countCells(node, alive, 2) < 2;
    }
    node = "parentNode" in node ? node.parentNode : null;
  }
  return true;
}

/**
 * Tells a box from a table or list: a table with one cell that holds anything, what stands in such a table, a list without
 * items. `alive` are the elements that hold anything.
 */
export function isLayoutBox(element: PageElement, alive: ReadonlySet<PageNode>): boolean {
  if (element.tagName === "table") return countCells(element, alive, 2) < 2;
  if (element.tagName !== "ul" && element.tagName !== "ol") return isInLayoutTable(element, alive);
  return !element.childNodes.some((child) => isElement(child) && child.tagName === "li");
}

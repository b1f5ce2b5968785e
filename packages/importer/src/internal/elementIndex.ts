import { selectAll } from "css-select";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageElement } from "../oldPage.js";
import { isElement, type PageNode, textOf } from "./pageNode.js";

const SIMPLE = /^(?:([.#])([\w-]{1,60})|\[itemprop="?(\w{1,40})"?\])$/u;

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
const NO_CHILDREN: never[] = [];

function childrenOf(node: PageNode): DefaultTreeAdapterTypes.ChildNode[] {
  return "childNodes" in node ? node.childNodes : NO_CHILDREN;
}

function parentOf(node: PageNode): ParentNode | null {
  return "parentNode" in node ? node.parentNode : null;
}

const ADAPTER = {
  isTag: isElement,
  getAttributeValue: (element: PageElement, name: string) =>
    element.attrs.find((one) => one.name === name)?.value,
  getChildren: childrenOf,
  getName: (element: PageElement) => element.tagName,
  getParent: parentOf,
  getSiblings: (node: PageNode) => {
    const parent = parentOf(node);
    return parent === null ? [node] : childrenOf(parent);
  },
  getText: textOf,
  hasAttrib: (element: PageElement, name: string) => element.attrs.some((one) => one.name === name),
  removeSubsets: (nodes: PageNode[]) => nodes,
};

/**
 * Finds elements by selector. Classes, ids and microdata names are noted while the page is parsed, so that the selectors
 * which profiles mostly use cost no walk.
 */
export class ElementIndex {
  readonly #classes = new Map<string, PageElement[]>();
  readonly #ids = new Map<string, PageElement[]>();
  readonly #properties = new Map<string, PageElement[]>();

  /** Notes an element as the parser makes it. */
  note(element: PageElement): void {
    for (const { name, value } of element.attrs) {
      if (name === "class") {
        for (const one of value.split(/\s+/u)) if (one !== "") push(this.#classes, one, element);
      } else if (name === "id") push(this.#ids, value, element);
      else if (name === "itemprop") {
        for (const one of value.split(/\s+/u)) if (one !== "") push(this.#properties, one, element);
      }
    }
  }

  /** The elements of a tree that a selector names, in document order. */
  select(root: DefaultTreeAdapterTypes.Document, selector: string): readonly PageElement[] {
    const simple = SIMPLE.exec(selector);
    if (simple) {
      const [, kind, name = "", property] = simple;
      const found =
        property !== undefined
          ? this.#properties.get(property)
          : (kind === "." ? this.#classes : this.#ids).get(name);
      return found?.filter((element) => isIn(root, element)) ?? [];
    }
    if (this.#lacks(selector)) return [];
    try {
      return selectAll<PageNode, PageElement>(selector, root, { adapter: ADAPTER });
    } catch {
      return [];
    }
  }

  /** A selector that wants a class or id which no element has can name nothing. */
  #lacks(selector: string): boolean {
    if (/[,:[]/u.test(selector)) return false;
    for (const [, kind, name = ""] of selector.matchAll(/([.#])([\w-]{1,60})/gu)) {
      if (!(kind === "." ? this.#classes : this.#ids).has(name)) return true;
    }
    return false;
  }
}

function push(map: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = map.get(key);
  if (list) list.push(element);
  else map.set(key, [element]);
}

/** Elements that the parser made and dropped again are in no tree. */
function isIn(root: DefaultTreeAdapterTypes.Document, element: PageElement): boolean {
  let node: PageNode | null = element;
  while (node !== null) {
    if (node === root) return true;
    node = parentOf(node);
  }
  return false;
}

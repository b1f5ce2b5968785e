import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageElement } from "../oldPage.js";
import { compileSelector } from "./compileSelector.js";
import type { PageNode } from "./pageNode.js";

const SIMPLE = /^(?:([.#])([\w-]{1,60})|\[itemprop="?(\w{1,40})"?\])$/u;
const SPACE = /\s/u;

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
        if (!SPACE.test(value)) push(this.#classes, value, element);
        else
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
    const { alternatives, find } = compileSelector(selector);
    return alternatives.every((needed) => this.#lacks(needed)) ? [] : find(root);
  }

  /** What wants a class or id that no element has can name nothing. */
  #lacks(needed: readonly string[]): boolean {
    return needed.some((sign) => {
      const known = sign.startsWith(".") ? this.#classes : this.#ids;
      return !known.has(sign.slice(1));
    });
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
    node = "parentNode" in node ? node.parentNode : null;
  }
  return false;
}

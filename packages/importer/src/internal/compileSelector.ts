import { compile, selectAll } from "css-select";
import { parse, type Selector } from "css-what";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageElement } from "../oldPage.js";
import { isElement, type PageNode, textOf } from "./pageNode.js";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type CompiledQuery = (element: PageElement) => boolean;

/** A selector made ready once for all pages. */
export interface CompiledSelector {
  /** For each alternative the classes (`.name`) and ids (`#name`) without which it names nothing. */
  readonly alternatives: readonly (readonly string[])[];
  /** The elements that it names, in document order; none where it is no selector. */
  find(root: DefaultTreeAdapterTypes.Document): readonly PageElement[];
}

const MOST_REMEMBERED = 500;
const NO_CHILDREN: never[] = [];
const remembered = new Map<string, CompiledSelector>();

function childrenOf(node: PageNode): DefaultTreeAdapterTypes.ChildNode[] {
  return "childNodes" in node ? node.childNodes : NO_CHILDREN;
}

function parentOf(node: PageNode): ParentNode | null {
  return "parentNode" in node ? node.parentNode : null;
}

const OPTIONS = {
  adapter: {
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
    hasAttrib: (element: PageElement, name: string) =>
      element.attrs.some((one) => one.name === name),
    removeSubsets: (nodes: PageNode[]) => nodes,
  },
};

function neededSigns(tokens: readonly Selector[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.type !== "attribute") return [];
    if (token.name === "class" && token.action === "element") return [`.${token.value}`];
    return token.name === "id" && token.action === "equals" ? [`#${token.value}`] : [];
  });
}

function parseSelector(selector: string): Selector[][] {
  try {
    return parse(selector);
  } catch {
    return [];
  }
}

/** A pseudo-class that is unknown names nothing. */
function compileQuery(parsed: Selector[][]): CompiledQuery {
  try {
    return compile<PageNode, PageElement>(parsed, OPTIONS) as CompiledQuery;
  } catch {
    return () => false;
  }
}

/** Makes a selector ready; those of the profiles are asked of every page. */
export function compileSelector(selector: string): CompiledSelector {
  const known = remembered.get(selector);
  if (known) return known;
  const parsed = parseSelector(selector);
  let query: CompiledQuery | undefined;
  const result: CompiledSelector = {
    alternatives: parsed.map(neededSigns),
    find(root) {
      query ??= compileQuery(parsed);
      return selectAll<PageNode, PageElement>(query, root, OPTIONS);
    },
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(selector, result);
  return result;
}

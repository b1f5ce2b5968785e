import { defaultTreeAdapter, parse } from "parse5";
import type { OldPage, PageElement } from "../oldPage.js";
import { ElementIndex } from "./elementIndex.js";
import { flattenMarkup } from "./flattenMarkup.js";
import { readBase } from "./readBase.js";
import { readMetadata } from "./readMetadata.js";
import { readSavedFrom } from "./readSavedFrom.js";

/** As deep as any honest page goes; browsers themselves stop at 512. */
const DEEPEST = 400;
/** A few bytes of unclosed formatting make a parser rebuild hundreds of elements: honest pages stay far below this. */
const SPARE_ELEMENTS = 1000;

interface ParsedPage {
  readonly root: OldPage["root"];
  readonly index: ElementIndex;
  readonly bases: readonly PageElement[];
}

function boundedParse(html: string): ParsedPage {
  const most = SPARE_ELEMENTS + html.length / 2;
  const index = new ElementIndex();
  const bases: PageElement[] = [];
  let depth = 0;
  let count = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...made: Parameters<typeof defaultTreeAdapter.createElement>): PageElement {
      count += 1;
      if (count > most) throw new RangeError();
      const element = defaultTreeAdapter.createElement(...made);
      if (element.attrs.length > 0) index.note(element);
      if (element.tagName === "base") bases.push(element);
      return element;
    },
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw new RangeError();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  return { root: parse(html, { treeAdapter, scriptingEnabled: false }), index, bases };
}

/** Parses a page once; markup that nests beyond all bounds is read as its words, each block on a line of its own. */
export function parsePage(html: string, url?: string): OldPage {
  let parsed: ParsedPage;
  try {
    parsed = boundedParse(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    parsed = boundedParse(flattenMarkup(html));
  }
  const { root, index, bases } = parsed;
  const select: OldPage["select"] = (selector) => index.select(root, selector);
  const savedFrom = url ?? readSavedFrom(html.slice(0, 3_000));
  const metadata = readMetadata(root, select, readBase(bases, savedFrom));
  const address = savedFrom ?? metadata.canonicalUrl;
  const base = readBase(bases, address);
  return {
    ...{ root, metadata, select },
    ...(address !== undefined && { url: address }),
    ...(base !== undefined && { base }),
  };
}

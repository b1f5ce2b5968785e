import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";

/** As deep as any honest page goes; browsers themselves stop at 512. */
const DEEPEST = 256;
/** A few bytes of unclosed formatting make a parser rebuild hundreds of elements: honest HTML stays far below this. */
const SPARE_ELEMENTS = 1000;

/** Parses a fragment, or gives `undefined` where the HTML was built to grow beyond all bounds. */
export function boundedTree(html: string): DefaultTreeAdapterTypes.DocumentFragment | undefined {
  const most = SPARE_ELEMENTS + html.length;
  let depth = 0;
  let count = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...made: Parameters<typeof defaultTreeAdapter.createElement>) {
      count += 1;
      if (count > most) throw new RangeError();
      return defaultTreeAdapter.createElement(...made);
    },
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw new RangeError();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  try {
    return parseFragment(html, { treeAdapter, scriptingEnabled: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

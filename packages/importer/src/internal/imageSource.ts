import type { PageElement } from "../oldPage.js";
import { attribute } from "./pageNode.js";

const LAZY = ["data-src", "data-original", "data-lazy-src", "data-lazy"] as const;

/** Where a picture's file is; one that a script was to load later names it in an attribute of its own. */
export function imageSource(element: PageElement): string {
  const source = attribute(element, "src").trim();
  if (source !== "" && !/^data:/iu.test(source)) return source;
  for (const name of LAZY) {
    const later = attribute(element, name);
    if (later !== "") return later;
  }
  return source;
}

import type { PageElement } from "../oldPage.js";
import { attribute } from "./pageNode.js";
import { resolveAddress } from "./resolveAddress.js";

/** What the addresses of a page are resolved against: its first `<base href>`, else where the page was. */
export function readBase(
  bases: readonly PageElement[],
  url: string | undefined,
): string | undefined {
  for (const element of bases) {
    const written = attribute(element, "href").trim();
    if (written === "") continue;
    const base = resolveAddress(written, url);
    // A base that is no web address is passed over, as browsers do.
    return /^https?:/iu.test(base) && URL.canParse(base) ? base : url;
  }
  return url;
}

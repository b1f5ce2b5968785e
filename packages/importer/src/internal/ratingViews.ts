import type { OldPage } from "../oldPage.js";
import { attribute, textOf } from "./pageNode.js";

/** Reads a rating block of the constants 9 and 10, hidden or not: its count is the article's views, never votes. */
export function ratingViews({ select }: OldPage): number | undefined {
  const value = (name: string): string => {
    const element = select(`[itemprop="${name}"]`)[0];
    return element ? attribute(element, "content") || textOf(element).trim() : "";
  };
  const count = value("ratingCount");
  const constant = value("ratingValue") === "9" && value("bestRating") === "10";
  return constant && /^\d{1,12}$/u.test(count) ? Number(count) : undefined;
}

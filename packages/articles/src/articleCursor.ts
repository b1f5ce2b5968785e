import type { ArticleSummary } from "./articleSummarySchema.js";
import { instantOf } from "./internal/instantOf.js";

/**
 * Marks a place in a list of articles: `latestArticles` with it as `before` gives the page after this article. It stays
 * good when articles are added, changed or removed.
 *
 * @example
 * ```ts
 * articleCursor({ id: "17", publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" } }); // => "1631733480000~17"
 * ```
 */
export function articleCursor({
  id,
  publishedAt,
}: Pick<ArticleSummary, "id" | "publishedAt">): string {
  return `${instantOf(publishedAt) ?? 0}~${id}`;
}

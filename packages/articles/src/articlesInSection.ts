import type { ArticleSummary } from "./articleSummarySchema.js";
import { type ListOptions, latestArticles } from "./latestArticles.js";

/**
 * The published articles of one section (by its slug), the newest first.
 *
 * @throws {ArticlesError} `articles/invalid-time` where `now` is no instant with an offset
 *
 * @example
 * ```ts
 * articlesInSection([], "tin-tuc", { limit: 10 }); // => []
 * ```
 */
export function articlesInSection<T extends ArticleSummary>(
  articles: readonly T[],
  section: string,
  options: ListOptions,
): readonly T[] {
  const inside = articles.filter((article) => article.section === section);
  return latestArticles(inside, options);
}

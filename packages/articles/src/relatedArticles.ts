import type { ArticleSummary } from "./articleSummarySchema.js";
import { instantOfNow, isOpen } from "./internal/isOpen.js";
import { newestFirst } from "./internal/newestFirst.js";
import { tiesOf } from "./internal/tiesOf.js";

/** An article that goes with another, and why, for readers. */
export interface RelatedArticle<T extends ArticleSummary = ArticleSummary> {
  readonly article: T;
  /** `"Cùng từ khóa: chuyển đổi số"`. */
  readonly reason: string;
}

/**
 * The published articles that go with one article, each with the reason that ties it most: listed by the article itself,
 * the same documents, tags, authors or section. Equally near articles come the newest first.
 *
 * @throws {ArticlesError} `articles/invalid-time` where `now` is no instant with an offset
 *
 * @example
 * ```ts
 * const time = { wallTime: "2021-09-16T02:18", zone: "Asia/Ho_Chi_Minh" };
 * const common = { version: 1, title: "Tin", displayTitle: "Tin", section: "tin-tuc", publishedAt: time, body: "" };
 * const first = articleSchema.parse({ ...common, id: "1", slug: "tin-1", status: "published" });
 * const second = articleSchema.parse({ ...common, id: "2", slug: "tin-2", status: "published" });
 * relatedArticles(first, [first, second], { limit: 5 }).map(({ reason }) => reason); // => ["Cùng chuyên mục"]
 * ```
 */
export function relatedArticles<T extends ArticleSummary>(
  article: ArticleSummary,
  articles: readonly T[],
  options: { readonly limit: number; readonly now?: string },
): readonly RelatedArticle<T>[] {
  const now = instantOfNow(options.now);
  const others = articles.filter((other) => other.id !== article.id && isOpen(other, now));
  return newestFirst(others)
    .flatMap(({ article: other }) => {
      const ties = tiesOf(article, other);
      const [strongest] = ties;
      if (strongest === undefined) return [];
      const weight = ties.reduce((sum, tie) => sum + tie.weight, 0);
      return [{ weight, related: { article: other, reason: strongest.reason } }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, Math.max(0, options.limit))
    .map(({ related }) => related);
}

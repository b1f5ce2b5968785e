import type { ArticleSummary } from "./articleSummarySchema.js";
import { instantOfNow, isOpen } from "./internal/isOpen.js";
import { newestFirst } from "./internal/newestFirst.js";

/** How much of a list is wanted, and from where. */
export interface ListOptions {
  readonly limit: number;
  /** The cursor (`articleCursor`) of the last article of the page before. */
  readonly before?: string;
  /** An instant such as `"2021-09-16T02:18:00+07:00"`: from their time on, scheduled articles are listed too. */
  readonly now?: string;
}

/**
 * The published articles, the newest first.
 *
 * @throws {ArticlesError} `articles/invalid-time` where `now` is no instant with an offset
 *
 * @example
 * ```ts
 * latestArticles([], { limit: 10 }); // => []
 * ```
 */
export function latestArticles<T extends ArticleSummary>(
  articles: readonly T[],
  options: ListOptions,
): readonly T[] {
  const now = instantOfNow(options.now);
  const open = newestFirst(articles.filter((article) => isOpen(article, now)));
  const [instant, ...id] = (options.before ?? "").split("~");
  const last = { instant: Number(instant), id: id.join("~") };
  const from =
    options.before === undefined
      ? 0
      : open.findIndex(
          (dated) =>
            dated.instant < last.instant ||
            (dated.instant === last.instant && dated.article.id > last.id),
        );
  if (from === -1) return [];
  return open.slice(from, from + Math.max(0, options.limit)).map(({ article }) => article);
}

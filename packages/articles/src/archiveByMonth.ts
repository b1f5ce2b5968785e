import type { ArticleSummary } from "./articleSummarySchema.js";
import { VIETNAM_OFFSET } from "./internal/instantOf.js";
import { instantOfNow, isOpen } from "./internal/isOpen.js";
import { newestFirst } from "./internal/newestFirst.js";

/** The articles of one month. */
export interface ArchiveMonth<T extends ArticleSummary = ArticleSummary> {
  /** `"2021-09"`, on Vietnamese clocks. */
  readonly month: string;
  readonly year: number;
  /** `"Tháng 9 năm 2021"`. */
  readonly label: string;
  /** The newest first. */
  readonly articles: readonly T[];
}

/**
 * The published articles by month, the newest month first.
 *
 * @throws {ArticlesError} `articles/invalid-time` where `now` is no instant with an offset
 *
 * @example
 * ```ts
 * archiveByMonth([]); // => []
 * ```
 */
export function archiveByMonth<T extends ArticleSummary>(
  articles: readonly T[],
  options: { readonly now?: string } = {},
): readonly ArchiveMonth<T>[] {
  const now = instantOfNow(options.now);
  const months = new Map<string, T[]>();
  for (const { article, instant } of newestFirst(articles)) {
    if (!isOpen(article, now)) continue;
    const month = new Date(instant + VIETNAM_OFFSET).toISOString().slice(0, 7);
    const list = months.get(month);
    if (list === undefined) months.set(month, [article]);
    else list.push(article);
  }
  return Array.from(months, ([month, list]) => {
    const [year = 0, number = 0] = month.split("-").map(Number);
    return { month, year, label: `Tháng ${number} năm ${year}`, articles: list };
  });
}

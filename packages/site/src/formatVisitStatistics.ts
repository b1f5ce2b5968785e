import { formatNumber } from "@sotruong/text";
import type { VisitStatistics } from "./visitStatisticsSchema.js";

/** One line of the block of statistics. */
export interface VisitStatisticsRow {
  readonly label: string;
  readonly value: string;
}

/**
 * Writes visit statistics as the lines that readers know, with a dot between groups of three digits.
 *
 * @example
 * ```ts
 * formatVisitStatistics({ online: 3, today: 4519, yesterday: 4722, total: 3167008 })[3]; // => { label: "Lượt truy cập", value: "3.167.008" }
 * ```
 */
export function formatVisitStatistics(statistics: VisitStatistics): readonly VisitStatisticsRow[] {
  const { online, today, yesterday, total } = statistics;
  return [
    { label: "Số người online", value: formatNumber(online) },
    { label: "Hôm nay", value: formatNumber(today) },
    { label: "Hôm qua", value: formatNumber(yesterday) },
    { label: "Lượt truy cập", value: formatNumber(total) },
  ];
}

import type { Capitals } from "./capitals.js";
import { daysBetween } from "./daysBetween.js";
import { formatShortDate } from "./formatShortDate.js";
import { formatWeekday } from "./formatWeekday.js";
import { weekdayOf } from "./weekdayOf.js";

const NEAR: ReadonlyMap<number, string> = new Map([
  [-2, "hôm kia"],
  [-1, "hôm qua"],
  [0, "hôm nay"],
  [1, "ngày mai"],
  [2, "ngày kia"],
]);

/**
 * Writes a civil date as seen from another. `tuần trước` is said only of the week before (weeks begin on Monday), never of
 * an earlier day of the same week.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatRelativeDay("2021-09-13", "2021-09-16"); // => "thứ Hai tuần này"
 * formatRelativeDay("2021-09-07", "2021-09-16"); // => "thứ Ba tuần trước"
 * formatRelativeDay("2021-08-05", "2021-09-16"); // => "ngày 05/8/2021"
 * ```
 */
export function formatRelativeDay(
  date: string,
  reference: string,
  options?: { readonly capitals?: Capitals | undefined },
): string {
  const distance = daysBetween(reference, date);
  const near = NEAR.get(distance);
  if (near !== undefined) return near;
  const weeks = (distance - weekdayOf(date) + weekdayOf(reference)) / 7;
  const week =
    weeks === 0 ? "tuần này" : weeks === -1 ? "tuần trước" : weeks === 1 ? "tuần tới" : "";
  return week === "" ? `ngày ${formatShortDate(date)}` : `${formatWeekday(date, options)} ${week}`;
}

import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { lastDayOfMonth } from "./internal/lastDayOfMonth.js";

/**
 * The number of days of a month written as `"2021-09"`.
 *
 * @throws {DateError} dates/unreadable
 *
 * @example
 * ```ts
 * daysInMonth("2024-02"); // => 29
 * ```
 */
export function daysInMonth(month: string): number {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)) {
    return lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  }
  throw new DateError(
    "dates/unreadable",
    `Cần tháng dạng “2021-09”, nhận được ${describeReceived(month)}.`,
  );
}

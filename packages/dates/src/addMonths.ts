import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { dayNumberOf } from "./internal/dayNumberOf.js";
import { lastDayOfMonth } from "./internal/lastDayOfMonth.js";
import { pad2 } from "./internal/pad2.js";

/**
 * The civil date a number of months later (or, negative, earlier); a day that the month does not have becomes its last.
 *
 * @throws {DateError} dates/unreadable, dates/impossible, dates/out-of-range
 *
 * @example
 * ```ts
 * addMonths("2021-01-31", 1); // => "2021-02-28"
 * addMonths("2021-01-31", -2); // => "2020-11-30"
 * ```
 */
export function addMonths(date: string, months: number): string {
  dayNumberOf(date);
  const sum = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(sum / 12);
  if (!Number.isInteger(months) || year < 1 || year > 9999) {
    throw new DateError(
      "dates/out-of-range",
      `Cần số tháng nguyên cho kết quả trong các năm 1–9999, nhận được ${describeReceived(months)}.`,
    );
  }
  const month = sum - year * 12 + 1;
  const day = Math.min(Number(date.slice(8)), lastDayOfMonth(year, month));
  return `${String(year).padStart(4, "0")}-${pad2(month)}-${pad2(day)}`;
}

import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { civilOfDayNumber } from "./internal/civilOfDayNumber.js";
import { dayNumberOf } from "./internal/dayNumberOf.js";

/**
 * The civil date a number of days later (or, negative, earlier).
 *
 * @throws {DateError} dates/unreadable, dates/impossible, dates/out-of-range
 *
 * @example
 * ```ts
 * addDays("2021-12-31", 1); // => "2022-01-01"
 * addDays("2024-03-01", -1); // => "2024-02-29"
 * ```
 */
export function addDays(date: string, days: number): string {
  const sum = dayNumberOf(date) + days;
  if (Number.isInteger(days) && sum >= -719_162 && sum <= 2_932_896) return civilOfDayNumber(sum);
  throw new DateError(
    "dates/out-of-range",
    `Cần số ngày nguyên cho kết quả trong các năm 1–9999, nhận được ${describeReceived(days)}.`,
  );
}

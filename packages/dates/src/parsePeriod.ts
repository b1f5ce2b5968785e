import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { findWhole } from "./internal/findWhole.js";

const PERIODS = new Set(["month", "quarter", "half-year", "year-range", "school-year", "range"]);

/**
 * Reads one period (year, month, quarter, first months, range, pair of years) into the notation of `FoundDate.iso`.
 *
 * @throws {DateError} dates/unreadable, dates/incomplete, dates/reversed-range
 *
 * @example
 * ```ts
 * parsePeriod("6 tháng đầu năm 2021"); // => "2021-01/2021-06"
 * parsePeriod("QUÝ II NĂM 2021"); // => "2021-Q2"
 * parsePeriod("từ ngày 10 đến ngày 15/3/2024"); // => "2024-03-10/2024-03-15"
 * ```
 */
export function parsePeriod(text: string): string {
  const year = /^năm ([12]\d{3})$/iu.exec(text.normalize("NFC").trim());
  if (year?.[1] !== undefined) return year[1];
  const found = findWhole(text);
  const received = describeReceived(text);
  if (found?.warnings.some(({ code }) => code === "dates/reversed-range") === true) {
    throw new DateError("dates/reversed-range", `Mốc cuối đứng trước mốc đầu: ${received}.`);
  }
  if (found?.iso?.includes("--") === true)
    throw new DateError("dates/incomplete", `Cần cả năm, nhận được ${received}.`);
  if (found !== undefined && found.iso !== null && PERIODS.has(found.kind)) return found.iso;
  throw new DateError(
    "dates/unreadable",
    `Cần một kỳ như “quý II năm 2021”, nhận được ${received}.`,
  );
}

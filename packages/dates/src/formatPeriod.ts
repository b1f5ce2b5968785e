import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { formatDateRange } from "./formatDateRange.js";
import { isCivilDate } from "./isCivilDate.js";

/** How {@link formatPeriod} writes. */
export interface FormatPeriodOptions {
  /** What a pair of years is: `"stage"` giai đoạn (unless given), `"term"` nhiệm kỳ, `"school-year"` năm học, `"course"` khóa học. */
  readonly as?: "stage" | "term" | "school-year" | "course" | undefined;
}

const PERIOD_REGEX = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/u;
const ROMAN = ["", "I", "II", "III", "IV"];
const WORDS = {
  stage: "giai đoạn",
  term: "nhiệm kỳ",
  "school-year": "năm học",
  course: "khóa học",
};

function writePart(period: string): string | undefined {
  const match = PERIOD_REGEX.exec(period);
  if (match === null) return undefined;
  const year = `năm ${match[1]}`;
  if (match[2] !== undefined) return `quý ${ROMAN[Number(match[2])]} ${year}`;
  return match[3] === undefined ? year : `tháng ${Number(match[3])} ${year}`;
}

function writeMonths(from: string, to: string): string | undefined {
  const year = from.slice(0, 4);
  const last = Number(to.slice(5));
  if (to.slice(0, 4) !== year) return undefined;
  if (from.endsWith("-01") && last > 1 && last < 12) return `${last} tháng đầu năm ${year}`;
  return from.endsWith("-07") && last === 12 ? `6 tháng cuối năm ${year}` : undefined;
}

/**
 * Writes a period of the notation of `FoundDate.iso`: a year, quarter (in Roman figures) or month, the first months or the
 * second half of a year, a range of months or days, a pair of years.
 *
 * @throws {DateError} dates/unreadable, dates/reversed-range
 *
 * @example
 * ```ts
 * formatPeriod("2021-Q2"); // => "quý II năm 2021"
 * formatPeriod("2021-01/2021-09"); // => "9 tháng đầu năm 2021"
 * formatPeriod("2020/2025", { as: "term" }); // => "nhiệm kỳ 2020 - 2025"
 * ```
 */
export function formatPeriod(period: string, options?: FormatPeriodOptions): string {
  const [from = "", to, ...rest] = period.split("/");
  const whole = to === undefined ? writePart(from) : undefined;
  if (whole !== undefined) return whole;
  if (to !== undefined && rest.length === 0) {
    if (isCivilDate(from) && isCivilDate(to)) return formatDateRange(from, to);
    if (from > to)
      throw new DateError(
        "dates/reversed-range",
        `Mốc cuối đứng trước mốc đầu: ${describeReceived(period)}.`,
      );
    if (/^\d{4}$/u.test(from) && /^\d{4}$/u.test(to))
      return `${WORDS[options?.as ?? "stage"]} ${from} - ${to}`;
    const start = writePart(from);
    const end = writePart(to);
    if (
      start !== undefined &&
      end !== undefined &&
      from.length === to.length &&
      from.includes("Q") === to.includes("Q")
    ) {
      const isSameYear = from.slice(0, 4) === to.slice(0, 4);
      const months = from.includes("Q") ? undefined : writeMonths(from, to);
      return months ?? `từ ${isSameYear ? start.slice(0, -9) : start} đến ${end}`;
    }
  }
  throw new DateError(
    "dates/unreadable",
    `Cần kỳ dạng “2021”, “2021-08”, “2021-Q2” hoặc “2021-01/2021-06”, nhận được ${describeReceived(period)}.`,
  );
}

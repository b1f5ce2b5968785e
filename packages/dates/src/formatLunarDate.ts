import { canChiOfYear } from "./canChi.js";
import { DateError } from "./dateError.js";
import type { LunarDate } from "./lunarDate.js";

/** How {@link formatLunarDate} writes. */
export interface FormatLunarDateOptions {
  /** How the year is written: `"both"` (năm Bính Ngọ (2026)) unless given, which alone can be read back. */
  readonly year?: "both" | "cycle" | "number" | "none" | undefined;
}

const MONTHS = [
  "",
  "Giêng",
  "Hai",
  "Ba",
  "Tư",
  "Năm",
  "Sáu",
  "Bảy",
  "Tám",
  "Chín",
  "Mười",
  "Mười một",
  "Chạp",
];

/**
 * Writes a lunar date as it is said: `mùng` for the first ten days, `rằm` for the fifteenth, `tháng Giêng`, `tháng Chạp`.
 * Whether its year has the month and the day is not looked up: years outside the table can be written too.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatLunarDate({ year: 2026, month: 1, day: 6, leapMonth: false }); // => "mùng 6 tháng Giêng năm Bính Ngọ (2026)"
 * formatLunarDate({ year: 2025, month: 8, day: 15, leapMonth: false }, { year: "cycle" }); // => "rằm tháng Tám năm Ất Tỵ"
 * ```
 */
export function formatLunarDate(date: LunarDate, options?: FormatLunarDateOptions): string {
  const { year, month, day, leapMonth } = date;
  if (!(MONTHS[month] && Number.isInteger(day) && day > 0 && day < 31))
    throw new DateError("dates/impossible", `Lịch âm không có ngày ${day} tháng ${month}.`);
  const head = day === 15 ? "rằm" : day <= 10 ? `mùng ${day}` : `ngày ${day}`;
  const text = `${head} tháng ${MONTHS[month]}${leapMonth ? " nhuận" : ""}`;
  const style = options?.year ?? "both";
  if (style === "none") return text;
  if (style === "number") return `${text} năm ${year} âm lịch`;
  return style === "cycle"
    ? `${text} năm ${canChiOfYear(year)}`
    : `${text} năm ${canChiOfYear(year)} (${year})`;
}

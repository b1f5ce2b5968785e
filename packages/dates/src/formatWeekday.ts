import type { Capitals } from "./capitals.js";
import { weekdayOf } from "./weekdayOf.js";

/** How {@link formatWeekday} writes. */
export interface FormatWeekdayOptions {
  /** `"decree30"` unless given. */
  readonly capitals?: Capitals | undefined;
  /** The weekday begins a sentence. */
  readonly atStart?: boolean | undefined;
}

const WORDS = ["", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"];

/**
 * Writes the weekday of a civil date.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatWeekday("2021-09-16"); // => "thứ Năm"
 * formatWeekday("2021-09-16", { capitals: "press" }); // => "Thứ năm"
 * formatWeekday("2021-09-19", { capitals: "cldr" }); // => "Chủ Nhật"
 * ```
 */
export function formatWeekday(date: string, options?: FormatWeekdayOptions): string {
  const weekday = weekdayOf(date);
  const capitals = options?.capitals ?? "decree30";
  if (weekday === 7) return capitals === "cldr" ? "Chủ Nhật" : "Chủ nhật";
  const word = WORDS[weekday] ?? "";
  if (capitals === "press") return `Thứ ${word.toLowerCase()}`;
  return `${capitals === "cldr" || options?.atStart === true ? "Thứ" : "thứ"} ${word}`;
}

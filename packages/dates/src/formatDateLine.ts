import type { DateInput } from "./dateInput.js";
import { pad2 } from "./internal/pad2.js";
import { readDateInput } from "./internal/readDateInput.js";
import type { TimeZone } from "./timeZone.js";

const WEEKDAYS = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"];

/**
 * Writes the date line of a school's news page. A civil date without a time of day gives the line without one: midnight is
 * not invented. `zone` says how instants are read: by Vietnam's clocks ({@link hanoiTime}) unless given.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatDateLine("2021-09-16T02:18"); // => "Thứ năm, 16.09.2021 02:18"
 * formatDateLine(new Date("2021-09-15T19:18:00Z")); // => "Thứ năm, 16.09.2021 02:18"
 * formatDateLine("2021-09-16"); // => "Thứ năm, 16.09.2021"
 * ```
 */
export function formatDateLine(
  value: DateInput,
  options?: { readonly zone?: TimeZone | undefined },
): string {
  const { year, month, day, hour, minute } = readDateInput(value, options?.zone);
  // Sakamoto's congruence: smaller than counting days, and this is the most used formatter.
  const from = month < 3 ? year - 1 : year;
  const weekday =
    (from +
      (from >> 2) -
      ((from / 100) | 0) +
      ((from / 400) | 0) +
      Number("032503514624"[month - 1]) +
      day) %
    7;
  const line = `${WEEKDAYS[weekday]}, ${pad2(day)}.${pad2(month)}.${String(year).padStart(4, "0")}`;
  return hour < 0 ? line : `${line} ${pad2(hour)}:${pad2(minute)}`;
}

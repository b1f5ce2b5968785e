import type { DateInput } from "./dateInput.js";
import { dayNumber } from "./internal/dayNumber.js";
import { pad2 } from "./internal/pad2.js";
import { readDateInput } from "./internal/readDateInput.js";
import { weekdayOfDayNumber } from "./internal/weekdayOfDayNumber.js";
import type { TimeZone } from "./timeZone.js";

const WEEKDAYS = ["", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"];

/**
 * Writes the date line of a school's news page. A civil date without a time of day gives the line without one: midnight is
 * not invented.
 *
 * @param options - `zone`: how instants are read; Vietnam's clocks ({@link hanoiTime}) unless given.
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
  const line = `${WEEKDAYS[weekdayOfDayNumber(dayNumber(year, month, day))]}, ${pad2(day)}.${pad2(month)}.${String(year).padStart(4, "0")}`;
  return hour < 0 ? line : `${line} ${pad2(hour)}:${pad2(minute)}`;
}

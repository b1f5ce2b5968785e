import { formatNumberWords } from "@sotruong/text";
import type { DateInput } from "./dateInput.js";
import { formatMonthName } from "./formatMonthName.js";
import { readDateInput } from "./internal/readDateInput.js";
import type { ZoneOption } from "./zoneOption.js";

/**
 * Writes a date all in words.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatDateWords("2021-09-16"); // => "ngày mười sáu tháng Chín năm hai nghìn không trăm hai mươi mốt"
 * ```
 */
export function formatDateWords(value: DateInput, options?: ZoneOption): string {
  const { year, month, day } = readDateInput(value, options?.zone);
  return `ngày ${formatNumberWords(day)} ${formatMonthName(month)} năm ${formatNumberWords(year)}`;
}

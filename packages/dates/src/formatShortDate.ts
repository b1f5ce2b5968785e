import type { DateInput } from "./dateInput.js";
import { pad2 } from "./internal/pad2.js";
import { readDateInput } from "./internal/readDateInput.js";
import type { ZoneOption } from "./zoneOption.js";

/**
 * Writes a date in figures as State documents do: days below 10 and the months 1 and 2 with a leading zero.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatShortDate("2017-09-01"); // => "01/9/2017"
 * formatShortDate("2013-02-11"); // => "11/02/2013"
 * ```
 */
export function formatShortDate(value: DateInput, options?: ZoneOption): string {
  const { year, month, day } = readDateInput(value, options?.zone);
  return `${pad2(day)}/${month < 3 ? pad2(month) : month}/${String(year).padStart(4, "0")}`;
}

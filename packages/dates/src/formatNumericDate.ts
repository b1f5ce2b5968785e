import type { DateInput } from "./dateInput.js";
import { pad2 } from "./internal/pad2.js";
import { readDateInput } from "./internal/readDateInput.js";
import type { ZoneOption } from "./zoneOption.js";

/**
 * Writes a date in figures with two digits each, for tables.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatNumericDate("2021-09-05"); // => "05/09/2021"
 * formatNumericDate("2021-09-05", { separator: "." }); // => "05.09.2021"
 * ```
 */
export function formatNumericDate(
  value: DateInput,
  options?: ZoneOption & { readonly separator?: "/" | "." | "-" | undefined },
): string {
  const { year, month, day } = readDateInput(value, options?.zone);
  return [pad2(day), pad2(month), String(year).padStart(4, "0")].join(options?.separator ?? "/");
}

import { civilDays } from "./internal/civilDays.js";

/**
 * Tells whether a value is a civil date `"2021-09-16"` that the calendar has, years 0001 to 9999.
 *
 * @example
 * ```ts
 * isCivilDate("2021-09-16"); // => true
 * isCivilDate("2021-02-31"); // => false
 * isCivilDate("2021-09-16T02:18"); // => false
 * ```
 */
export function isCivilDate(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(civilDays(value));
}

import { isCivilDate } from "./isCivilDate.js";

const TIME_REGEX = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u;

/**
 * Tells whether a value is a wall time `"2021-09-16T02:18"` or `"2021-09-16T02:18:05"`: what calendar and clock showed,
 * without an offset.
 *
 * @example
 * ```ts
 * isWallTime("2021-09-16T02:18"); // => true
 * isWallTime("2021-09-16T02:18Z"); // => false
 * isWallTime("2021-09-16T24:00"); // => false
 * ```
 */
export function isWallTime(value: unknown): value is string {
  return (
    typeof value === "string" && TIME_REGEX.test(value.slice(10)) && isCivilDate(value.slice(0, 10))
  );
}

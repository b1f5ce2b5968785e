import { isWallTime } from "./isWallTime.js";

const OFFSET_REGEX = /(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-8]):[0-5]\d)$/u;

/**
 * Tells whether a value is an instant: a date and a time of day with an offset, as in `"2021-09-16T02:18:00+07:00"`.
 *
 * @example
 * ```ts
 * isInstant("2021-09-16T02:18:00+07:00"); // => true
 * isInstant("2021-09-15T19:18:00.000Z"); // => true
 * isInstant("2021-09-16T02:18"); // => false
 * ```
 */
export function isInstant(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 40) return false;
  const match = OFFSET_REGEX.exec(value);
  if (match === null) return false;
  const wallTime = value.slice(0, match.index);
  return isWallTime(wallTime) && (wallTime.length === 19 || !match[0].startsWith("."));
}

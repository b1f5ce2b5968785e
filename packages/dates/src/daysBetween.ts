import { dayNumberOf } from "./internal/dayNumberOf.js";

/**
 * The number of days from one civil date to another; negative where the second lies before the first.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * daysBetween("2021-09-16", "2021-10-01"); // => 15
 * ```
 */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

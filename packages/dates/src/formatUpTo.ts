import { formatPeriod } from "./formatPeriod.js";

/**
 * Writes up to when something was counted.
 *
 * @throws {DateError} dates/unreadable
 *
 * @example
 * ```ts
 * formatUpTo("2021-08"); // => "tính đến tháng 8 năm 2021"
 * ```
 */
export function formatUpTo(period: string): string {
  return `tính đến ${formatPeriod(period)}`;
}

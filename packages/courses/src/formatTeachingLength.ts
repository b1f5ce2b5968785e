import { formatNumber } from "@sotruong/text";
import { type TeachingLengthOptions, teachingLength } from "./teachingLength.js";

/**
 * Writes a number of periods with the days and sessions that they fill.
 *
 * @throws {CoursesError} `courses/invalid-periods` where the number is no whole number.
 * @example
 * ```ts
 * formatTeachingLength(50); // => "50 tiết (5 ngày)"
 * formatTeachingLength(18); // => "18 tiết (1 ngày, 1 buổi, 3 tiết)"
 * formatTeachingLength(3); // => "3 tiết"
 * ```
 */
export function formatTeachingLength(periods: number, options: TeachingLengthOptions = {}): string {
  const length = teachingLength(periods, options);
  const written = `${formatNumber(periods)} tiết`;
  const parts = [
    [length.days, "ngày"],
    [length.sessions, "buổi"],
    [length.periods, "tiết"],
  ] as const;
  if (length.days + length.sessions === 0) return written;
  const filled = parts.filter(([count]) => count > 0);
  return `${written} (${filled.map(([count, unit]) => `${formatNumber(count)} ${unit}`).join(", ")})`;
}

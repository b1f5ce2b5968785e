import type { ClassStatus } from "./classStatus.js";

const NOT_HELD: ReadonlySet<ClassStatus> = new Set([
  "planned",
  "approved",
  "recruiting",
  "decided",
  "postponed",
  "cancelled",
]);

/**
 * Tells whether a class of this status has been opened, whatever became of it since.
 *
 * @example
 * ```ts
 * isHeld("running"); // => true
 * isHeld("recruiting"); // => false
 * ```
 */
export function isHeld(status: ClassStatus): boolean {
  return !NOT_HELD.has(status);
}

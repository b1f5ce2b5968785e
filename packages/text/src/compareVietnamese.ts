import { collationKey } from "./collationKey.js";

/**
 * Compares two texts in Vietnamese order, for `Array.prototype.sort`; for long lists sort by `collationKey` once.
 *
 * @example
 * ```ts
 * ["Ông", "Đức", "An", "Ánh", "Dũng"].sort(compareVietnamese); // => ["An", "Ánh", "Dũng", "Đức", "Ông"]
 * ```
 */
export function compareVietnamese(first: string, second: string): number {
  if (first === second) return 0;
  const a = collationKey(first);
  const b = collationKey(second);
  if (a === b) return first < second ? -1 : 1;
  return a < b ? -1 : 1;
}

/** From (inclusive) and to (exclusive), civil dates such as `"2025-07-01"`; absent means open. */
export interface Validity {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/**
 * Tells whether something was valid on a civil date.
 *
 * @example
 * ```ts
 * isValidOn({ validTo: "2025-07-01" }, "2025-07-01"); // => false
 * ```
 */
export function isValidOn(validity: Validity, date: string): boolean {
  const { validFrom, validTo } = validity;
  return (
    (validFrom === undefined || validFrom <= date) && (validTo === undefined || date < validTo)
  );
}

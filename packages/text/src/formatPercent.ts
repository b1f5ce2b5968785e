import { type FormatNumberOptions, formatNumber } from "./formatNumber.js";

/** How {@link formatPercent} writes. */
export interface FormatPercentOptions extends FormatNumberOptions {
  /** Puts a space that does not break before the sign: `62,5 %`. */
  readonly spaced?: boolean;
}

/**
 * Writes percent points (62.5 is `62,5%`) with Vietnamese marks; decimals and rounding are declared, never implied.
 *
 * @throws {TextError} `text/not-finite` for NaN and infinities, `text/out-of-range` for `fractionDigits` other than 0 to 100.
 * @example
 * ```ts
 * formatPercent(62.5); // => "62,5%"
 * formatPercent(50.6372, { fractionDigits: 1, rounding: "truncate" }); // => "50,6%"
 * ```
 */
export function formatPercent(points: number, options?: FormatPercentOptions): string {
  return `${formatNumber(points, options)}${options?.spaced === true ? "\u00a0" : ""}%`;
}

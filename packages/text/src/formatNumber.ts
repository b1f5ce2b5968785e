import { describeReceived } from "@sotruong/core";
import { expandExponent } from "./internal/expandExponent.js";
import { requireFractionDigits } from "./internal/requireFractionDigits.js";
import { roundDecimal } from "./internal/roundDecimal.js";
import { TextError } from "./textError.js";

/** How a figure is cut to a number of decimals: `"half-up"` rounds (away from zero), `"truncate"` cuts off. */
export type Rounding = "half-up" | "truncate";

/** How {@link formatNumber} writes. */
export interface FormatNumberOptions {
  /** Exactly so many decimals; without it all decimals that the number has. */
  readonly fractionDigits?: number;
  /** What happens to further decimals; `"half-up"` unless told. */
  readonly rounding?: Rounding;
  /** `false` leaves out the points between thousands. */
  readonly grouping?: boolean;
}

function group(digits: string): string {
  let end = digits.length % 3 || 3;
  let text = digits.slice(0, end);
  while (end < digits.length) {
    text += `.${digits.slice(end, end + 3)}`;
    end += 3;
  }
  return text;
}

/**
 * Writes a number with Vietnamese marks: a point between thousands, a comma before decimals.
 *
 * Without `fractionDigits` nothing is rounded, so `parseNumber(formatNumber(x))` is `x`. Rounding looks at the decimals
 * as written (1.005 to two places is 1,01), not at the binary number.
 *
 * @throws {TextError} `text/not-finite` for NaN and infinities, `text/out-of-range` for `fractionDigits` other than 0 to 100.
 * @example
 * ```ts
 * formatNumber(3167008); // => "3.167.008"
 * formatNumber(47.5126, { fractionDigits: 1 }); // => "47,5"
 * ```
 */
export function formatNumber(value: number | bigint, options?: FormatNumberOptions): string {
  if (options === undefined && typeof value !== "object" && value < 1e15 && value > -1e15) {
    const digits = String(value < 0 ? -value : value);
    // Below a millionth JavaScript writes an exponent.
    if (!digits.includes("e")) {
      const point = digits.indexOf(".");
      const whole = point < 0 ? digits : digits.slice(0, point);
      const text = whole.length < 4 ? whole : group(whole);
      return (value < 0 ? "-" : "") + text + (point < 0 ? "" : `,${digits.slice(point + 1)}`);
    }
  }
  if (typeof value !== "bigint" && !Number.isFinite(value)) {
    throw new TextError(
      "text/not-finite",
      `Cần một số hữu hạn, nhưng nhận được ${describeReceived(value)}.`,
    );
  }
  let decimal = expandExponent(String(value));
  if (options?.fractionDigits !== undefined) {
    requireFractionDigits(options.fractionDigits);
    decimal = roundDecimal(decimal, options.fractionDigits, options.rounding);
  }
  const negative = decimal.startsWith("-");
  const [whole = "", fraction] = (negative ? decimal.slice(1) : decimal).split(".");
  const text = options?.grouping === false ? whole : group(whole);
  return (negative ? "-" : "") + text + (fraction === undefined ? "" : `,${fraction}`);
}

import { describeReceived } from "@sotruong/core";
import type { Rounding } from "./formatNumber.js";
import { requireFractionDigits } from "./internal/requireFractionDigits.js";
import { roundDecimal } from "./internal/roundDecimal.js";
import { TextError } from "./textError.js";

/** How {@link computePercent} rounds. */
export interface ComputePercentOptions {
  /** Number of decimals; 1 unless told. */
  readonly fractionDigits?: number;
  /** `"half-up"` unless told. */
  readonly rounding?: Rounding;
}

/**
 * Computes what percentage of `whole` the count `part` is, in percent points, rounded exactly (no binary detour).
 *
 * @throws {TextError} `text/invalid-percent` where the counts are not whole numbers or `whole` is not above zero,
 * `text/out-of-range` for `fractionDigits` other than 0 to 100.
 * @example
 * ```ts
 * computePercent(1351, 2668); // => 50.6
 * computePercent(56, 69, { rounding: "truncate" }); // => 81.1
 * ```
 */
export function computePercent(
  part: number,
  whole: number,
  options: ComputePercentOptions = {},
): number {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || whole <= 0) {
    throw new TextError(
      "text/invalid-percent",
      `Cần hai số nguyên với tổng số lớn hơn 0, nhưng nhận được ${describeReceived(part)} và ${describeReceived(whole)}.`,
    );
  }
  const { fractionDigits = 1, rounding = "half-up" } = options;
  requireFractionDigits(fractionDigits);
  // One digit more than asked for is enough to round half up: what follows it cannot change the decision.
  const scaled =
    (BigInt(Math.abs(part)) * 100n * 10n ** BigInt(fractionDigits + 1)) / BigInt(whole);
  const digits = scaled.toString().padStart(fractionDigits + 2, "0");
  const point = digits.length - fractionDigits - 1;
  const decimal = `${part < 0 ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
  return Number(roundDecimal(decimal, fractionDigits, rounding));
}

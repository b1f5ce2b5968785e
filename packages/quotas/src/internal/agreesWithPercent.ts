import { computePercent } from "@sotruong/text";

/** Tells whether a printed percent is `actual` of `plan`, rounded half up or cut off: offices use both. */
export function agreesWithPercent(
  actual: number,
  plan: number,
  percent: number,
  fractionDigits: number,
): boolean {
  return (
    computePercent(actual, plan, { fractionDigits }) === percent ||
    computePercent(actual, plan, { fractionDigits, rounding: "truncate" }) === percent
  );
}

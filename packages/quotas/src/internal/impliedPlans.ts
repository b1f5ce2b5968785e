import { agreesWithPercent } from "./agreesWithPercent.js";

/** The whole plans of which a count can be the printed percent, from the least to the greatest; both bounds are equal if only one can. */
export interface ImpliedPlans {
  readonly least: number;
  readonly greatest: number;
}

/** Solves for the plan of a positive count and percent; undefined where no whole number of classes or trainees fits the percent. */
export function impliedPlans(
  actual: number,
  percent: number,
  digits: number,
): ImpliedPlans | undefined {
  const half = 0.5 / 10 ** digits;
  const from = Math.max(1, Math.floor((actual * 100) / (percent + 2 * half)) - 1);
  const to = Math.ceil((actual * 100) / Math.max(percent - half, half)) + 1;
  let least = from;
  while (least <= to && !agreesWithPercent(actual, least, percent, digits)) least += 1;
  if (least > to) return undefined;
  let greatest = to;
  while (!agreesWithPercent(actual, greatest, percent, digits)) greatest -= 1;
  return { least, greatest };
}

import { computePercent, formatNumber, formatPercent, type Rounding } from "@sotruong/text";
import type { Progress, Share } from "./progress.js";

/** How {@link formatProgressSentence} writes. */
export interface FormatProgressSentenceOptions {
  /** `"half-up"` unless told. */
  readonly rounding?: Rounding;
  /** Decimals of the percents; 1 unless told. */
  readonly fractionDigits?: number;
}

/**
 * Writes progress in the wording of a school's report. A plan of 0 has no percent, and none is written.
 *
 * @example
 * ```ts
 * formatProgressSentence({ classes: { actual: 15, plan: 24 }, trainees: { actual: 1351, plan: 2668 } }); // => "Đã mở được 15/24 lớp, đạt 62,5% kế hoạch; 1.351/2.668 học viên, đạt 50,6%"
 * ```
 */
export function formatProgressSentence(
  progress: Pick<Progress, "classes" | "trainees">,
  options: FormatProgressSentenceOptions = {},
): string {
  const reached = ({ actual, plan }: Share, noun: string, base: string) => {
    const share = `${formatNumber(actual)}/${formatNumber(plan)} ${noun}`;
    if (plan === 0) return share;
    return `${share}, đạt ${formatPercent(computePercent(actual, plan, options))}${base}`;
  };
  const { classes, trainees } = progress;
  // The plan is named once, but always: without planned classes the trainees' percent needs it.
  const base = classes.plan === 0 ? " kế hoạch" : "";
  return `Đã mở được ${reached(classes, "lớp", " kế hoạch")}; ${reached(trainees, "học viên", base)}`;
}

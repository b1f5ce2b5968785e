import type { Finding } from "@sotruong/core";
import { formatNumber } from "@sotruong/text";
import type { Progress, Share } from "./progress.js";

/** What {@link planWarnings} needs to know of a forecast. */
export interface ForecastReach {
  readonly classes: { readonly expected: number; readonly reaches: boolean };
  readonly trainees: { readonly expected: number; readonly reaches: boolean };
}

/** What {@link planWarnings} needs of a progress. */
export type WarnedProgress = Pick<Progress, "classes" | "trainees" | "left" | "traineesPerClass">;

// A class that must be a quarter larger than those so far is no chance fluctuation any more.
const MUCH_LARGER = 1.25;
const VERBS = { classes: "mở được", trainees: "đào tạo, bồi dưỡng được" } as const;
const NOUNS = { classes: "lớp", trainees: "học viên" } as const;

function round(value: number): string {
  return formatNumber(Math.round(value));
}

function warnOfSize({ left, traineesPerClass }: WarnedProgress): readonly Finding[] {
  if (left.trainees === 0) return [];
  if (left.classes === 0) {
    const message = `Đã mở đủ số lớp nhưng còn thiếu ${formatNumber(left.trainees)} học viên.`;
    return [{ code: "quotas/no-class-left", message }];
  }
  const needed = left.traineesPerClass ?? left.trainees / left.classes;
  if (traineesPerClass === undefined || needed <= traineesPerClass * MUCH_LARGER) return [];
  const message = `Còn ${formatNumber(left.classes)} lớp cho ${formatNumber(left.trainees)} học viên: bình quân mỗi lớp phải có ${round(needed)} học viên, trong khi các lớp đã mở bình quân chỉ có ${round(traineesPerClass)}.`;
  return [{ code: "quotas/classes-too-small", message }];
}

function warnOfPace(
  measure: keyof typeof NOUNS,
  share: Share,
  reach: ForecastReach[keyof ForecastReach],
): readonly Finding[] {
  const noun = NOUNS[measure];
  if (share.actual > share.plan) {
    const message = `Đã vượt kế hoạch ${formatNumber(share.actual - share.plan)} ${noun}.`;
    return [{ code: `quotas/${measure}-over-plan`, message }];
  }
  if (reach.reaches) return [];
  const message = `Với tiến độ hiện nay, đến hết năm chỉ ${VERBS[measure]} khoảng ${formatNumber(Math.floor(reach.expected))}/${formatNumber(share.plan)} ${noun}.`;
  return [{ code: `quotas/${measure}-behind`, message }];
}

/**
 * Says what a school should look at in its progress: classes that would have to be much larger than those so far, trainees
 * left without a class, a pace that does not reach the plan, a plan exceeded.
 *
 * @example
 * ```ts
 * const progress = { classes: { actual: 24, plan: 24 }, trainees: { actual: 2600, plan: 2668 }, opened: 24, carriedOver: 0, left: { classes: 0, trainees: 68 } };
 * planWarnings(progress).map((warning) => warning.code); // => ["quotas/no-class-left"]
 * ```
 */
export function planWarnings(
  progress: WarnedProgress,
  forecast?: ForecastReach,
): readonly Finding[] {
  const size = warnOfSize(progress);
  if (forecast === undefined) return size;
  return [
    ...size,
    ...warnOfPace("classes", progress.classes, forecast.classes),
    ...warnOfPace("trainees", progress.trainees, forecast.trainees),
  ];
}

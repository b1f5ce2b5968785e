import { describeReceived, type Finding } from "@sotruong/core";
import { daysBetween } from "@sotruong/dates";
import { formatNumber } from "@sotruong/text";
import { planWarnings } from "./planWarnings.js";
import type { Progress } from "./progress.js";
import { QuotasError } from "./quotasError.js";

/** From when to when {@link forecastPlan} looks. */
export interface ForecastOptions {
  /** The year of the plan. */
  readonly year: number;
  /** The last day that is counted in the progress. */
  readonly asOf: string;
}

/** What one measure comes to by the end of the year. */
export interface Forecast {
  /** Not rounded. */
  readonly expected: number;
  readonly plan: number;
  readonly reaches: boolean;
}

/** What {@link forecastPlan} needs of a progress. */
export type ForecastProgress = Omit<Progress, "attendances" | "carriedOver">;

/** A forecast with the assumption it stands on. */
export interface PlanForecast {
  readonly assumption: "steady-pace";
  /** The assumption as a Vietnamese sentence, to be printed beside every number of the forecast. */
  readonly assumptionText: string;
  /** Newly opened classes per 30 days so far. */
  readonly classesPerMonth: number;
  /** Classes per 30 days that the rest of the year needs; absent where no day is left. */
  readonly neededClassesPerMonth?: number;
  readonly classes: Forecast;
  readonly trainees: Forecast;
  readonly warnings: readonly Finding[];
}

/**
 * Carries the pace of the year so far on to its last day: new classes open as fast as until now and have as many trainees
 * as the classes so far. Classes carried over stay what they are.
 *
 * It knows nothing of what is already set for the months to come: where classes are planned to the day, count those.
 *
 * @throws {QuotasError} `quotas/outside-year` where the day is not in the year of the plan.
 * @example
 * ```ts
 * const progress = { classes: { actual: 15, plan: 24 }, trainees: { actual: 1351, plan: 2668 }, opened: 15, carriedOver: 0, left: { classes: 9, trainees: 1317, traineesPerClass: 1317 / 9 }, traineesPerClass: 1351 / 15 };
 * const forecast = forecastPlan(progress, { year: 2021, asOf: "2021-08-31" });
 * Math.round(forecast.classes.expected); // => 23
 * forecast.warnings[0]?.message; // => "Còn 9 lớp cho 1.317 học viên: bình quân mỗi lớp phải có 146 học viên, trong khi các lớp đã mở bình quân chỉ có 90."
 * ```
 */
export function forecastPlan(progress: ForecastProgress, options: ForecastOptions): PlanForecast {
  const { year, asOf } = options;
  if (asOf.slice(0, 4) !== String(year)) {
    throw new QuotasError(
      "quotas/outside-year",
      `Ngày chốt số liệu phải thuộc năm kế hoạch ${year}, nhận được ${describeReceived(asOf)}.`,
    );
  }
  const elapsed = daysBetween(`${year}-01-01`, asOf) + 1;
  const left = daysBetween(asOf, `${year}-12-31`);
  const { classes, trainees, opened } = progress;
  const more = (opened * left) / elapsed;
  const size = classes.actual === 0 ? 0 : trainees.actual / classes.actual;
  const expect = (actual: number, added: number, plan: number): Forecast => ({
    expected: actual + added,
    plan,
    reaches: actual + added >= plan,
  });
  const forecast = {
    assumption: "steady-pace" as const,
    assumptionText: `Giả định: từ nay đến hết năm ${year}, trường mở lớp đều như ${formatNumber(elapsed)} ngày qua và sĩ số bình quân không đổi.`,
    classesPerMonth: (opened * 30) / elapsed,
    ...(left > 0 && {
      neededClassesPerMonth: (Math.max(0, classes.plan - classes.actual) * 30) / left,
    }),
    classes: expect(classes.actual, more, classes.plan),
    trainees: expect(trainees.actual, more * size, trainees.plan),
  };
  return { ...forecast, warnings: planWarnings(progress, forecast) };
}

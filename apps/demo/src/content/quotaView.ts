import { daysInMonth } from "@sotruong/dates";
import {
  forecastPlan,
  formatProgressReport,
  formatProgressSentence,
  type PlanForecast,
  type PlanProgress,
  type ProgressRow,
  planProgress,
  progressBy,
} from "@sotruong/quotas";
import type { SchoolContent } from "./loadSchool.js";
import { shortDate } from "./shortDate.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The plan as it stood on a day, whole or one group of it, with all that the page says of it. */
export interface QuotaView {
  readonly asOf: string;
  readonly days: readonly Choice[];
  /** "" stands for the whole plan. */
  readonly group: string;
  readonly groups: readonly Choice[];
  readonly progress: PlanProgress;
  readonly answer: string;
  readonly report: string;
  readonly forecast: PlanForecast;
  readonly byGroup: readonly ProgressRow[];
  readonly byQuarter: readonly ProgressRow[];
}

type QuotaSource = Pick<SchoolContent, "plan" | "classes" | "settings">;

/** The last day of the figures, then the ends of the months before it. */
function daysOf({ plan, settings }: QuotaSource): readonly Choice[] {
  const { reportDate } = settings;
  const ends = Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, "0");
    const value = `${plan.year}-${month}-${daysInMonth(`${plan.year}-${month}`)}`;
    return { value, label: `Hết tháng ${index + 1}` };
  });
  const last = { value: reportDate, label: `Ngày ${shortDate(reportDate)} (mới nhất)` };
  return [last, ...ends.filter(({ value }) => value < reportDate).reverse()];
}

/** Looks at the plan as the reader asks for; what no choice offers falls back to the newest and the whole. */
export function quotaView(
  source: QuotaSource,
  asked: { readonly day?: string | undefined; readonly group?: string | undefined } = {},
): QuotaView {
  const { plan, classes } = source;
  const days = daysOf(source);
  const names = [...new Set(plan.items.flatMap((item) => item.group ?? []))];
  const group = names.find((name) => name === asked.group) ?? "";
  const asOf = days.find(({ value }) => value === asked.day)?.value ?? source.settings.reportDate;
  const chosen =
    group === "" ? plan : { ...plan, items: plan.items.filter((item) => item.group === group) };
  const progress = planProgress(chosen, classes, { asOf });
  return {
    asOf,
    days,
    group,
    groups: [
      { value: "", label: "Cả kế hoạch" },
      ...names.map((name) => ({ value: name, label: name })),
    ],
    progress,
    answer: `${formatProgressSentence(progress)}.`,
    report: formatProgressReport(progress, { reporter: "nhà trường" }),
    forecast: forecastPlan(progress, { year: plan.year, asOf }),
    byGroup: progressBy(chosen, classes, { asOf, by: "group" }),
    byQuarter: progressBy(chosen, classes, { asOf, by: "quarter" }),
  };
}

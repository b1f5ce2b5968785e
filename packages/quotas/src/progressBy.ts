import { formatTargetGroup } from "@sotruong/courses";
import { countedClasses, plannedQuarter } from "./internal/countedClasses.js";
import {
  type Counts,
  countClass,
  noCounts,
  type Planned,
  toProgress,
} from "./internal/toProgress.js";
import { monthOf } from "./monthOf.js";
import type { CountedClass, PlanProgressOptions } from "./planProgress.js";
import type { Plan, PlanItem } from "./planSchema.js";
import type { Progress } from "./progress.js";
import { quarterOf } from "./quarterOf.js";

/** What the progress of a plan can be told apart by. */
export type ProgressDimension =
  | "programme"
  | "group"
  | "form"
  | "targetGroup"
  | "unit"
  | "funding"
  | "quarter"
  | "month";

/** The progress of the items and classes that share a key; plan and reached stand side by side. */
export interface ProgressRow extends Progress {
  /** Such as `"Bồi dưỡng"`, `"2021-Q3"` or `"2021-08"`; `""` where nothing is said. */
  readonly key: string;
}

/** How {@link progressBy} counts and groups. */
export interface ProgressByOptions extends PlanProgressOptions {
  readonly by: ProgressDimension;
}

type Key = string | undefined;

interface Reader {
  readonly ofItem: (item: PlanItem, year: number) => Key;
  readonly ofClass: (trainingClass: CountedClass, item: PlanItem) => Key;
}

function groupName(value: Pick<PlanItem, "targetGroup">): Key {
  return value.targetGroup && formatTargetGroup(value.targetGroup);
}

const READERS: Readonly<Record<ProgressDimension, Reader>> = {
  programme: { ofItem: ({ programme }) => programme, ofClass: ({ programme }) => programme },
  group: { ofItem: ({ group }) => group, ofClass: (_, { group }) => group },
  form: { ofItem: ({ form }) => form, ofClass: (each, item) => item.form ?? each.form },
  targetGroup: {
    ofItem: groupName,
    ofClass: (each, item) => groupName(item) ?? groupName(each),
  },
  unit: { ofItem: ({ unit }) => unit, ofClass: (each, item) => item.unit ?? each.unit },
  funding: { ofItem: ({ funding }) => funding, ofClass: (_, { funding }) => funding },
  quarter: {
    ofItem: (item, year) => {
      const quarter = plannedQuarter(item);
      return quarter === undefined ? undefined : `${year}-Q${quarter}`;
    },
    ofClass: quarterOf,
  },
  month: {
    ofItem: ({ month }, year) =>
      month === undefined ? undefined : `${year}-${String(month).padStart(2, "0")}`,
    ofClass: monthOf,
  },
};

interface Sums {
  readonly counts: Counts;
  readonly planned: { -readonly [Field in keyof Planned]-?: number };
}

/**
 * Tells the progress of a plan apart by programme, group, form, target group, unit, funding, quarter or month. The plan of a
 * quarter is what is to open in it, what was reached there is what opened in it; classes carried over stand under the
 * quarter in which they opened. All rows together are {@link planProgress}.
 *
 * @throws {QuotasError} `quotas/outside-year` where the day is none, or lies before the year of the plan.
 * @example
 * ```ts
 * const plan = { year: 2021, items: [{ id: "a", name: "A", programme: "a", classes: 2, trainees: 150, quarter: 1 }], amendments: [] };
 * const classes = [{ programme: "a", status: "closed", opensOn: "2021-04-08", trainees: 90 }];
 * const rows = progressBy(plan, classes, { asOf: "2021-08-31", by: "quarter" });
 * rows.map(({ key, classes: { actual, plan: planned } }) => [key, actual, planned]); // => [["2021-Q1", 0, 2], ["2021-Q2", 1, 0]]
 * ```
 */
export function progressBy(
  plan: Pick<Plan, "year" | "items" | "amendments">,
  classes: Iterable<CountedClass>,
  options: ProgressByOptions,
): readonly ProgressRow[] {
  const { ofItem, ofClass } = READERS[options.by];
  const { items, counted } = countedClasses(plan, classes, options);
  const rows = new Map<string, Sums>();
  const rowOf = (key = "") => {
    const sums = rows.get(key) ?? {
      counts: noCounts(),
      planned: { classes: 0, trainees: 0, attendances: 0 },
    };
    rows.set(key, sums);
    return sums;
  };
  for (const item of items) {
    const { planned } = rowOf(ofItem(item, plan.year));
    planned.classes += item.classes;
    planned.trainees += item.trainees;
    planned.attendances += item.attendances ?? 0;
  }
  for (const { trainingClass, relation, item } of counted) {
    if (item === undefined) continue;
    countClass(rowOf(ofClass(trainingClass, item)).counts, trainingClass, relation);
  }
  const entries = [...rows];
  // Times come in their order, all else in the order of the plan.
  if (options.by === "quarter" || options.by === "month") {
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }
  return entries.map(([key, { counts, planned }]) => ({ key, ...toProgress(counts, planned) }));
}

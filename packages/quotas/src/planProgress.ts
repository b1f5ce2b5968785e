import type { TrainingClass } from "@sotruong/courses";
import { countedClasses } from "./internal/countedClasses.js";
import { type Counts, countClass, noCounts, toProgress } from "./internal/toProgress.js";
import type { Plan, PlanItem } from "./planSchema.js";
import type { Progress } from "./progress.js";

/** What {@link planProgress} needs to know of a class. */
export type CountedClass = Pick<
  TrainingClass,
  | "programme"
  | "status"
  | "opensOn"
  | "closesOn"
  | "trainees"
  | "attendances"
  | "form"
  | "targetGroup"
  | "unit"
  | "mergedInto"
>;

/** The progress of a whole plan and of each of its items. */
export interface PlanProgress<Class extends CountedClass = CountedClass> extends Progress {
  /** The last day that is counted. */
  readonly asOf: string;
  readonly items: readonly (Progress & { readonly item: PlanItem })[];
  /** Classes held in the year that no item of the plan asks for: counted nowhere above. */
  readonly unplanned: readonly Class[];
}

/** How {@link planProgress} counts. */
export interface PlanProgressOptions {
  /** The last day that is counted: `"2021-08-31"`; a day after the year counts the whole year. */
  readonly asOf: string;
  /** Whether the classes carried over from the year before count towards the plan; they do unless told otherwise. */
  readonly countCarriedOver?: boolean;
}

/**
 * Counts what has been reached of a plan at the end of a day, from the records of the classes.
 *
 * A class counts from its opening on, and one held together with another (`mergedInto`, lồng ghép) once, with that one.
 * It fills an item of its programme that asks for no other form, unit or target group; where several do, the one meant for
 * its month or quarter, then the first that has room.
 *
 * @throws {QuotasError} `quotas/outside-year` where the day is none, or lies before the year of the plan.
 * @example
 * ```ts
 * const plan = { year: 2021, items: [{ id: "a", name: "A", programme: "a", classes: 2, trainees: 150 }], amendments: [] };
 * const classes = [{ programme: "a", status: "closed", opensOn: "2021-03-08", closesOn: "2021-03-12", trainees: 90 }];
 * planProgress(plan, classes, { asOf: "2021-08-31" }).left; // => { classes: 1, trainees: 60, traineesPerClass: 60 }
 * ```
 */
export function planProgress<Class extends CountedClass>(
  plan: Pick<Plan, "year" | "items" | "amendments">,
  classes: Iterable<Class>,
  options: PlanProgressOptions,
): PlanProgress<Class> {
  const { items, counted } = countedClasses(plan, classes, options);
  const byItem = new Map<string, Counts>(items.map(({ id }) => [id, noCounts()]));
  const total = noCounts();
  const unplanned: Class[] = [];
  for (const { trainingClass, relation, item } of counted) {
    if (item === undefined) {
      unplanned.push(trainingClass);
      continue;
    }
    countClass(byItem.get(item.id) ?? noCounts(), trainingClass, relation);
    countClass(total, trainingClass, relation);
  }
  const sum = (field: "classes" | "trainees" | "attendances") =>
    items.reduce((all, item) => all + (item[field] ?? 0), 0);
  const planned = {
    classes: sum("classes"),
    trainees: sum("trainees"),
    attendances: sum("attendances"),
  };
  return {
    asOf: options.asOf,
    ...toProgress(total, planned),
    items: items.map((item) => ({
      item,
      ...toProgress(byItem.get(item.id) ?? noCounts(), item),
    })),
    unplanned,
  };
}

import { classInPeriod, type TrainingClass } from "@sotruong/courses";
import { amendedItems } from "./amendedItems.js";
import type { Plan, PlanItem } from "./planSchema.js";
import type { Progress } from "./progress.js";

/** What {@link planProgress} needs to know of a class. */
export type CountedClass = Pick<
  TrainingClass,
  "programme" | "status" | "opensOn" | "closesOn" | "trainees" | "mergedInto"
>;

/** The progress of a whole plan and of each of its items. */
export interface PlanProgress extends Progress {
  /** The last day that is counted. */
  readonly asOf: string;
  readonly items: readonly (Progress & { readonly item: PlanItem })[];
  /** Classes held in the year whose programme no item of the plan asks for: counted nowhere above. */
  readonly unplanned: readonly CountedClass[];
}

/** How {@link planProgress} counts. */
export interface PlanProgressOptions {
  /** The last day that is counted: `"2021-08-31"`. */
  readonly asOf: string;
  /** Whether the classes carried over from the year before count towards the plan; they do unless told otherwise. */
  readonly countCarriedOver?: boolean;
}

interface Counts {
  opened: number;
  carriedOver: number;
  trainees: number;
}

function toProgress(
  counts: Counts,
  plan: { readonly classes: number; readonly trainees: number },
): Progress {
  const classes = counts.opened + counts.carriedOver;
  const classesLeft = Math.max(0, plan.classes - classes);
  const traineesLeft = Math.max(0, plan.trainees - counts.trainees);
  return {
    classes: { actual: classes, plan: plan.classes },
    trainees: { actual: counts.trainees, plan: plan.trainees },
    opened: counts.opened,
    carriedOver: counts.carriedOver,
    left: {
      classes: classesLeft,
      trainees: traineesLeft,
      ...(classesLeft > 0 && { traineesPerClass: traineesLeft / classesLeft }),
    },
    ...(classes > 0 && { traineesPerClass: counts.trainees / classes }),
  };
}

/**
 * Counts what has been reached of a plan at the end of a day, from the records of the classes.
 *
 * A class counts from its opening on. A class held together with another (`mergedInto`) is counted once, with that one.
 * Where several items name one programme, its classes fill them in the order of the plan.
 *
 * @example
 * ```ts
 * const plan = { year: 2021, items: [{ id: "a", name: "A", programme: "a", classes: 2, trainees: 150 }], amendments: [] };
 * const classes = [{ programme: "a", status: "closed", opensOn: "2021-03-08", closesOn: "2021-03-12", trainees: 90 }];
 * planProgress(plan, classes, { asOf: "2021-08-31" }).left; // => { classes: 1, trainees: 60, traineesPerClass: 60 }
 * ```
 */
export function planProgress(
  plan: Pick<Plan, "year" | "items" | "amendments">,
  classes: Iterable<CountedClass>,
  options: PlanProgressOptions,
): PlanProgress {
  const { asOf, countCarriedOver = true } = options;
  const period = { from: `${plan.year}-01-01`, to: asOf };
  const items = amendedItems(plan, asOf).map((item) => ({
    item,
    counts: { opened: 0, carriedOver: 0, trainees: 0 },
  }));
  const total: Counts = { opened: 0, carriedOver: 0, trainees: 0 };
  const unplanned: CountedClass[] = [];
  for (const each of classes) {
    const relation = each.mergedInto === undefined ? classInPeriod(each, period) : "outside";
    if (relation === "outside" || (relation === "carried-over" && !countCarriedOver)) continue;
    const candidates = items.filter(({ item }) => item.programme === each.programme);
    const entry =
      candidates.find(({ item, counts }) => counts.opened + counts.carriedOver < item.classes) ??
      candidates.at(-1);
    if (!entry) {
      unplanned.push(each);
      continue;
    }
    for (const counts of [entry.counts, total]) {
      counts[relation === "opened" ? "opened" : "carriedOver"] += 1;
      counts.trainees += each.trainees;
    }
  }
  const sum = (field: "classes" | "trainees") =>
    items.reduce((all, { item }) => all + item[field], 0);
  return {
    asOf,
    ...toProgress(total, { classes: sum("classes"), trainees: sum("trainees") }),
    items: items.map(({ item, counts }) => ({ item, ...toProgress(counts, item) })),
    unplanned,
  };
}

import type { Plan, PlanItem } from "./planSchema.js";

/** One change of a plan: what an item was before and what it is from then on. */
export interface PlanChange {
  /** First day on which the change holds. */
  readonly date: string;
  /** The document that decided it, as printed. */
  readonly basis: string;
  /** Absent where the item joined the plan on that day. */
  readonly before?: PlanItem;
  readonly after: PlanItem;
}

/**
 * Gives every change of a plan in the order of its dates, each with the item before and after it.
 *
 * @example
 * ```ts
 * const plan = {
 *   items: [{ id: "a", name: "A", programme: "a", classes: 4, trainees: 400 }],
 *   amendments: [{ date: "2021-06-01", basis: "Công văn số 12/SNV", item: "a", classes: 5 }],
 * };
 * planHistory(plan).map(({ date, before, after }) => [date, before?.classes, after.classes]); // => [["2021-06-01", 4, 5]]
 * ```
 */
export function planHistory(plan: Pick<Plan, "items" | "amendments">): readonly PlanChange[] {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const dated = [...plan.amendments].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  return dated.flatMap(({ date, basis, item, newItem, classes, trainees, attendances }) => {
    const before = item === undefined ? undefined : items.get(item);
    const changed = before && {
      ...before,
      ...(classes !== undefined && { classes }),
      ...(trainees !== undefined && { trainees }),
      ...(attendances !== undefined && { attendances }),
    };
    const after = newItem ?? changed;
    if (after === undefined) return [];
    items.set(after.id, after);
    return [{ date, basis, ...(before !== undefined && { before }), after }];
  });
}

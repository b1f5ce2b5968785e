import { planHistory } from "./planHistory.js";
import type { Plan, PlanItem } from "./planSchema.js";

/**
 * Gives the items of a plan as they stood at the end of a day, with every amendment up to then.
 *
 * @example
 * ```ts
 * const plan = {
 *   items: [{ id: "a", name: "A", programme: "a", classes: 4, trainees: 400 }],
 *   amendments: [{ date: "2021-06-01", basis: "Công văn số 12/SNV", item: "a", classes: 5 }],
 * };
 * amendedItems(plan, "2021-05-31")[0]?.classes; // => 4
 * amendedItems(plan, "2021-06-01")[0]?.classes; // => 5
 * ```
 */
export function amendedItems(
  plan: Pick<Plan, "items" | "amendments">,
  asOf: string,
): readonly PlanItem[] {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  for (const { date, after } of planHistory(plan)) {
    if (date <= asOf) items.set(after.id, after);
  }
  return [...items.values()];
}

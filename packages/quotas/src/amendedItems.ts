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
  const amendments = plan.amendments
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return plan.items.map((item) => {
    const changes = amendments.filter((amendment) => amendment.item === item.id);
    return {
      ...item,
      classes: changes.reduce((current, { classes }) => classes ?? current, item.classes),
      trainees: changes.reduce((current, { trainees }) => trainees ?? current, item.trainees),
    };
  });
}

import { describeReceived } from "@sotruong/core";
import { classInPeriod } from "@sotruong/courses";
import { isCivilDate } from "@sotruong/dates";
import { amendedItems } from "../amendedItems.js";
import type { CountedClass, PlanProgressOptions } from "../planProgress.js";
import type { Plan, PlanItem } from "../planSchema.js";
import { QuotasError } from "../quotasError.js";

/** A class that counts, with the item it counts for: none where no item asks for it. */
interface Counted<Class extends CountedClass> {
  readonly trainingClass: Class;
  readonly relation: "opened" | "carried-over";
  readonly item?: PlanItem;
}

/** The items of a plan on a day and the classes that count until then, each once. */
export interface CountedPlan<Class extends CountedClass> {
  readonly items: readonly PlanItem[];
  readonly counted: readonly Counted<Class>[];
}

function agree<Value>(asked: Value | undefined, given: Value | undefined): boolean {
  return asked === undefined || given === undefined || asked === given;
}

// What a record does not say speaks for no item and against none.
function suits(item: PlanItem, each: CountedClass): boolean {
  return (
    agree(item.form, each.form) &&
    agree(item.unit, each.unit) &&
    agree(item.targetGroup?.scale, each.targetGroup?.scale) &&
    agree(item.targetGroup?.level, each.targetGroup?.level)
  );
}

/** The quarter in which an item is to be carried out, also where only its month is set. */
export function plannedQuarter({ quarter, month }: Pick<PlanItem, "quarter" | "month">) {
  return quarter ?? (month === undefined ? undefined : Math.ceil(month / 3));
}

// A class that opens in the month or quarter of an item is likelier meant by it; late classes count all the same.
function timeliness(item: PlanItem, month: number | undefined): number {
  if (month === undefined) return 0;
  if (item.month === month) return 2;
  return plannedQuarter(item) === Math.ceil(month / 3) ? 1 : 0;
}

function choose(
  candidates: readonly PlanItem[],
  filled: ReadonlyMap<string, number>,
  month: number | undefined,
): PlanItem | undefined {
  const roomy = candidates.filter(({ id, classes }) => (filled.get(id) ?? 0) < classes);
  const open = roomy.length > 0 ? roomy : candidates.slice(-1);
  let best = open[0];
  for (const item of open) {
    if (best !== undefined && timeliness(item, month) > timeliness(best, month)) best = item;
  }
  return best;
}

function lastCountedDay(year: number, asOf: string): string {
  if (!isCivilDate(asOf) || asOf < `${year}-01-01`) {
    throw new QuotasError(
      "quotas/outside-year",
      `Ngày chốt số liệu phải là một ngày của năm kế hoạch ${year} hoặc sau đó, nhận được ${describeReceived(asOf)}.`,
    );
  }
  return asOf > `${year}-12-31` ? `${year}-12-31` : asOf;
}

/** Finds for each class that counts the item of the plan it fills. */
export function countedClasses<Class extends CountedClass>(
  plan: Pick<Plan, "year" | "items" | "amendments">,
  classes: Iterable<Class>,
  { asOf, countCarriedOver = true }: PlanProgressOptions,
): CountedPlan<Class> {
  const to = lastCountedDay(plan.year, asOf);
  const period = { from: `${plan.year}-01-01`, to };
  const items = amendedItems(plan, to);
  const filled = new Map<string, number>();
  const counted: Counted<Class>[] = [];
  for (const trainingClass of classes) {
    if (trainingClass.mergedInto !== undefined) continue;
    const relation = classInPeriod(trainingClass, period);
    if (relation === "outside" || (relation === "carried-over" && !countCarriedOver)) continue;
    const month = relation === "opened" ? Number(trainingClass.opensOn?.slice(5, 7)) : undefined;
    const candidates = items.filter(
      (item) => item.programme === trainingClass.programme && suits(item, trainingClass),
    );
    const item = choose(candidates, filled, month);
    if (item !== undefined) filled.set(item.id, (filled.get(item.id) ?? 0) + 1);
    counted.push({ trainingClass, relation, ...(item !== undefined && { item }) });
  }
  return { items, counted };
}

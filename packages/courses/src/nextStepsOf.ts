import type { ClassStep } from "./classRecord.js";
import type { ClassStatus } from "./classStatus.js";
import { CLASS_TRANSITIONS } from "./classTransitions.js";
import { isInterruption } from "./internal/isInterruption.js";

/**
 * Lists the steps that may follow the way of a class up to now. A class that was postponed or suspended takes up where it
 * was, or goes one step on from there: no interruption leads round the approval, the decision or the lessons.
 *
 * @example
 * ```ts
 * nextStepsOf([]); // => ["planned"]
 * nextStepsOf([{ status: "planned" }, { status: "postponed" }]); // => ["planned", "approved", "cancelled"]
 * ```
 */
export function nextStepsOf(way: readonly Pick<ClassStep, "status">[]): readonly ClassStatus[] {
  const last = way.at(-1)?.status;
  if (last === undefined) return ["planned"];
  const next: readonly ClassStatus[] = CLASS_TRANSITIONS[last];
  const held = way.filter(({ status }) => !isInterruption(status)).at(-1)?.status;
  if (!isInterruption(last) || held === undefined) return next;
  const onward: readonly ClassStatus[] = [held, ...CLASS_TRANSITIONS[held], "cancelled"];
  return next.filter((status) => onward.includes(status));
}

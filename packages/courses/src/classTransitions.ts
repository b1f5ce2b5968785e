import type { ClassStatus } from "./classStatus.js";

/**
 * Which step may follow which. Short courses skip the examination, some give no certificate; a postponed class takes up
 * where it was, a suspended one goes on ({@link nextStepsOf} knows where that is), and a class that was closed cannot be
 * cancelled any more.
 */
export const CLASS_TRANSITIONS = {
  planned: ["approved", "postponed", "cancelled"],
  approved: ["recruiting", "decided", "postponed", "cancelled"],
  recruiting: ["decided", "postponed", "cancelled"],
  decided: ["opened", "postponed", "cancelled"],
  opened: ["running", "suspended"],
  running: ["examining", "closed", "suspended"],
  examining: ["closed", "suspended"],
  closed: ["certified", "settled"],
  certified: ["settled"],
  settled: [],
  suspended: ["running", "examining", "cancelled"],
  postponed: ["planned", "approved", "recruiting", "decided", "cancelled"],
  cancelled: [],
} as const satisfies Readonly<Record<ClassStatus, readonly ClassStatus[]>>;

/** The steps that may follow a status, for the type checker. */
export type NextStatus<From extends ClassStatus> = (typeof CLASS_TRANSITIONS)[From][number];

/** What interrupts the way of a class. */
export type Interruption = "postponed" | "suspended";

/** The steps that may follow where a class stands, an interrupted one where it was before: no way leads round a step. */
export type NextStep<
  Status extends ClassStatus,
  Held extends ClassStatus,
> = Status extends Interruption
  ? Extract<NextStatus<Status>, Held | NextStatus<Held> | "cancelled">
  : NextStatus<Status>;

/** Where a class takes up again after a step: where it was if the step interrupts it, else at the step. */
export type HeldAfter<Held extends ClassStatus, To extends ClassStatus> = To extends Interruption
  ? Held
  : To;

/**
 * Lists the steps that may follow a status; empty at the end of the way.
 *
 * @example
 * ```ts
 * nextStatuses("closed"); // => ["certified", "settled"]
 * nextStatuses("cancelled"); // => []
 * ```
 */
export function nextStatuses<From extends ClassStatus>(from: From): readonly NextStatus<From>[] {
  return CLASS_TRANSITIONS[from];
}

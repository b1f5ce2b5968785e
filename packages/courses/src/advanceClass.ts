import type { ClassRecord, ClassStep } from "./classRecord.js";
import type { ClassStatus } from "./classStatus.js";
import type { HeldAfter, NextStep } from "./classTransitions.js";
import { checkStep } from "./internal/checkStep.js";
import { isInterruption } from "./internal/isInterruption.js";

/** The next step of a class. */
export interface AdvanceClassStep<Status extends ClassStatus> {
  readonly status: Status;
  /** Civil date, not before that of the last step. */
  readonly date: string;
  /** Needed where the class is approved and where it is decided to open it. */
  readonly documents?: readonly string[];
}

/**
 * Takes a class one step further and keeps the way it came. A step that cannot follow does not compile; from data it throws.
 *
 * @throws {CoursesError} `courses/impossible-step`, `courses/step-out-of-order`, `courses/missing-document` or
 * `courses/invalid-date`.
 * @example
 * ```ts
 * const approval = ["Thông báo số 2213-TB/TU ngày 05/10/2020"];
 * const planned = startClass({ date: "2020-10-05" });
 * advanceClass(planned, { status: "approved", date: "2020-10-05", documents: approval }).status; // => "approved"
 * ```
 */
export function advanceClass<
  From extends ClassStatus,
  Held extends ClassStatus,
  To extends NextStep<From, Held>,
>(
  record: ClassRecord<From, Held>,
  step: AdvanceClassStep<To>,
): ClassRecord<To, HeldAfter<Held, To>> {
  const next: ClassStep<To> = {
    status: step.status,
    date: step.date,
    documents: step.documents ?? [],
  };
  const error = checkStep(record.steps, next);
  if (error !== undefined) throw error;
  const held = isInterruption(step.status) ? record.held : step.status;
  return {
    status: step.status,
    held: held as HeldAfter<Held, To>,
    steps: [...record.steps, next],
  };
}

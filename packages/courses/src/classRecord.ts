import type { ClassStatus } from "./classStatus.js";

/** One step of a class: what it became, on which day, by which documents. */
export interface ClassStep<Status extends ClassStatus = ClassStatus> {
  readonly status: Status;
  /** Civil date: `"2021-03-08"`. */
  readonly date: string;
  /** References as printed: `"Quyết định số 12/QĐ-TCT ngày 01/3/2021"`. */
  readonly documents: readonly string[];
}

/**
 * The way of a class up to now; its type knows the present status, and where an interrupted class was before, so that an
 * impossible next step does not compile.
 */
export interface ClassRecord<
  Status extends ClassStatus = ClassStatus,
  Held extends ClassStatus = ClassStatus,
> {
  readonly status: Status;
  /** Where a postponed or suspended class takes up again; the status itself of any other class. */
  readonly held: Held;
  readonly steps: readonly ClassStep[];
}

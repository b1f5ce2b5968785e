import { isHeld } from "./isHeld.js";
import type { TrainingClass } from "./trainingClassSchema.js";

/** Days from `from` to `to`, both inclusive: `{ from: "2021-01-01", to: "2021-06-30" }`. */
export interface Period {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** How a class belongs to a period: newly opened (mở mới), carried over (chuyển tiếp) or not at all. */
export type ClassInPeriod = "opened" | "carried-over" | "outside";

/**
 * Tells how a class belongs to a reporting period. Carried over is no state of a class but its relation to a period: opened
 * before the first day and not closed by then.
 *
 * @example
 * ```ts
 * const year = { from: "2021-01-01", to: "2021-12-31" };
 * classInPeriod({ status: "running", opensOn: "2020-10-05", closesOn: "2021-04-02" }, year); // => "carried-over"
 * classInPeriod({ status: "closed", opensOn: "2021-03-08", closesOn: "2021-03-12" }, year); // => "opened"
 * classInPeriod({ status: "recruiting", opensOn: "2021-11-08" }, year); // => "outside"
 * ```
 */
export function classInPeriod(
  trainingClass: Pick<TrainingClass, "status" | "opensOn" | "closesOn">,
  period: Period,
): ClassInPeriod {
  const { status, opensOn, closesOn } = trainingClass;
  if (!isHeld(status) || opensOn === undefined || opensOn > period.to) return "outside";
  if (opensOn >= period.from) return "opened";
  return closesOn === undefined || closesOn >= period.from ? "carried-over" : "outside";
}

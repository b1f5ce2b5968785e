import type { BatchProgress } from "../../batchProgress.js";

const WINDOW = 10_000;

/** Measures the rate of a run by the given clock (milliseconds). */
export function createProgressMeter(
  total: number | undefined,
  now: () => number,
): (done: number, failed: number, id: string) => BatchProgress {
  const marks: { readonly time: number; readonly done: number }[] = [{ time: now(), done: 0 }];
  return (done, failed, id) => {
    const time = now();
    marks.push({ time, done });
    while (marks.length > 2 && time - (marks[0]?.time ?? time) > WINDOW) marks.shift();
    const [first] = marks;
    const seconds = (time - (first?.time ?? time)) / 1_000;
    const rate = seconds > 0 ? (done - (first?.done ?? 0)) / seconds : 0;
    const left = total === undefined ? undefined : Math.max(0, total - done);
    return {
      done,
      failed,
      rate,
      id,
      ...(total !== undefined && { total }),
      ...(left !== undefined && rate > 0 && { secondsLeft: Math.ceil(left / rate) }),
    };
  };
}

import { CoursesError } from "./coursesError.js";
import { formatHalfDay } from "./formatHalfDay.js";
import type { PeriodTime, PeriodTimes } from "./periodTimes.js";
import type { TimetableEntry } from "./timetableEntry.js";

/**
 * Gives the times of the clock at which an entry of a timetable begins and ends.
 *
 * @throws {CoursesError} `courses/no-period-time` where the school has no such period.
 * @example
 * ```ts
 * const times = { morning: [{ startsAt: "07:30", endsAt: "08:15" }, { startsAt: "08:20", endsAt: "09:05" }] };
 * timesOfEntry({ halfDay: "morning", firstPeriod: 1, periods: 2 }, times); // => { startsAt: "07:30", endsAt: "09:05" }
 * ```
 */
export function timesOfEntry(
  entry: Pick<TimetableEntry, "halfDay" | "firstPeriod" | "periods">,
  periodTimes: PeriodTimes,
): PeriodTime {
  const { halfDay, firstPeriod, periods } = entry;
  const times = periodTimes[halfDay] ?? [];
  const first = times[firstPeriod - 1];
  const last = times[firstPeriod + periods - 2];
  if (first === undefined || last === undefined) {
    throw new CoursesError(
      "courses/no-period-time",
      `Buổi ${formatHalfDay(halfDay).toLowerCase()} có giờ của ${times.length} tiết, lịch cần tiết ${firstPeriod} đến tiết ${firstPeriod + periods - 1}.`,
    );
  }
  return { startsAt: first.startsAt, endsAt: last.endsAt };
}

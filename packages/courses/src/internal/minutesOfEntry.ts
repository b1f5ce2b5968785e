import type { PeriodTimes } from "../periodTimes.js";
import { timesOfEntry } from "../timesOfEntry.js";
import type { TimetableEntry } from "../timetableEntry.js";

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The minutes from the beginning of an entry to its end, short breaks counted. */
export function minutesOfEntry(entry: TimetableEntry, periodTimes: PeriodTimes): number {
  const { startsAt, endsAt } = timesOfEntry(entry, periodTimes);
  return minutesOf(endsAt) - minutesOf(startsAt);
}

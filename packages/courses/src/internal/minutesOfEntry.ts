import type { PeriodTimes } from "../periodTimes.js";
import { timesOfEntry } from "../timesOfEntry.js";
import type { TimetableEntry } from "../timetableEntry.js";

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The minutes of an entry's periods, the breaks between them left out. */
export function minutesOfEntry(entry: TimetableEntry, periodTimes: PeriodTimes): number {
  let minutes = 0;
  for (let period = 0; period < entry.periods; period += 1) {
    const one = { halfDay: entry.halfDay, firstPeriod: entry.firstPeriod + period, periods: 1 };
    const { startsAt, endsAt } = timesOfEntry(one, periodTimes);
    minutes += minutesOf(endsAt) - minutesOf(startsAt);
  }
  return minutes;
}

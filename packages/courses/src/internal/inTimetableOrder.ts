import { HALF_DAYS } from "../halfDay.js";
import type { TimetableEntry } from "../timetableEntry.js";

/** Compares two entries by when they are held. */
export function inTimetableOrder(one: TimetableEntry, other: TimetableEntry): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return (
    HALF_DAYS.indexOf(one.halfDay) - HALF_DAYS.indexOf(other.halfDay) ||
    one.firstPeriod - other.firstPeriod
  );
}

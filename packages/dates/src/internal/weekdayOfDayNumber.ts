import type { Weekday } from "../weekdayOf.js";

/** 1 (Monday) to 7 (Sunday) of a day number. */
export function weekdayOfDayNumber(days: number): Weekday {
  return (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;
}

import type { Weekday } from "@sotruong/dates";
import { addDays, type Holiday, type HolidayOptions, holidaysOf, weekdayOf } from "@sotruong/dates";

/** What a day is for a school. */
export interface TeachingDay {
  /** The weekday whose lessons are given: on a day worked for another one (làm bù), that of the other one. */
  readonly weekday: Weekday;
  /** The holiday that it is; `decided` is false where the decision of the year is not known yet. */
  readonly holiday?: { readonly name: string; readonly decided: boolean };
  /** The day off in whose stead it is worked: `"2026-01-02"`. */
  readonly worksFor?: string;
}

/** Tells what a day is: the register of holidays by default, or whatever a school keeps itself. */
export interface TeachingCalendar {
  /** Takes a civil date: `"2026-02-17"`. */
  readonly dayOf: (date: string) => TeachingDay;
}

const FIRST_YEAR = 2013;
const LAST_YEAR = 2199;

/**
 * Makes the calendar that {@link createTimetable} asks, out of the holidays that `@sotruong/dates` knows: days off, days in
 * lieu, moved days, and the Saturdays worked in their stead (Bộ luật Lao động 2019, articles 111 and 112).
 *
 * @example
 * ```ts
 * const calendar = createTeachingCalendar();
 * calendar.dayOf("2026-02-17").holiday?.decided; // => true
 * calendar.dayOf("2026-01-10"); // => { weekday: 5, worksFor: "2026-01-02" }
 * ```
 */
export function createTeachingCalendar(options: HolidayOptions = {}): TeachingCalendar {
  const years = new Map<number, readonly Holiday[]>();
  function holidaysIn(year: number): readonly Holiday[] {
    const known = years.get(year) ?? holidaysOf(year, options);
    years.set(year, known);
    return known;
  }

  return {
    dayOf(date) {
      // A day may be moved into the next year, and a decision may reach into the one before.
      const nearby = [date, addDays(date, -31), addDays(date, 31)]
        .map((day) => Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Number(day.slice(0, 4)))))
        .filter((year, index, all) => all.indexOf(year) === index);
      const holidays = nearby.flatMap(holidaysIn);
      const moved = holidays.find(({ workedOn }) => workedOn === date);
      if (moved !== undefined) return { weekday: weekdayOf(moved.date), worksFor: moved.date };
      const weekday = weekdayOf(date);
      const found = holidays.filter((holiday) => holiday.date === date);
      const holiday = found.find(({ status }) => status !== "not-decided") ?? found[0];
      if (holiday === undefined) return { weekday };
      return {
        weekday,
        holiday: { name: holiday.name, decided: holiday.status !== "not-decided" },
      };
    },
  };
}

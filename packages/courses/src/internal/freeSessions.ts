import type { Finding } from "@sotruong/core";
import { addDays, formatShortDate, formatWeekday } from "@sotruong/dates";
import type { TeachingCalendar } from "../createTeachingCalendar.js";
import type { WeeklyHalfDays } from "../createTimetable.js";
import { HALF_DAYS, type HalfDay } from "../halfDay.js";

/** A half-day that can be taught in; `first` of its day or not. */
export interface FreeSession {
  readonly date: string;
  readonly halfDay: HalfDay;
  readonly first: boolean;
}

interface FreeSessionsOptions {
  readonly startsOn: string;
  readonly calendar: TeachingCalendar;
  readonly halfDays: WeeklyHalfDays;
  readonly closedDays: readonly string[];
  /** Takes what was gone round. */
  readonly findings: Finding[];
}

const DAYS_AHEAD = 3 * 366;

const written = (date: string) =>
  `${formatWeekday(date, { atStart: true })}, ${formatShortDate(date)}`;

/** The half-days of a class one after the other, without holidays, for at most three years. */
export function* freeSessions(options: FreeSessionsOptions): Generator<FreeSession, undefined> {
  const { startsOn, calendar, halfDays, closedDays, findings } = options;
  for (let step = 0; step < DAYS_AHEAD; step += 1) {
    const date = addDays(startsOn, step);
    const { weekday, holiday, worksFor } = calendar.dayOf(date);
    const taught = HALF_DAYS.filter((halfDay) => halfDays[weekday]?.includes(halfDay));
    if (taught.length === 0) continue;
    if (closedDays.includes(date)) continue;
    if (holiday !== undefined) {
      findings.push(
        holiday.decided
          ? { code: "courses/day-off", message: `${written(date)}: nghỉ, ${holiday.name}.` }
          : {
              code: "courses/undecided-day",
              message: `${written(date)}: ${holiday.name}; tạm để trống cho tới khi có quyết định.`,
            },
      );
      continue;
    }
    if (worksFor !== undefined) {
      findings.push({
        code: "courses/make-up-day",
        message: `${written(date)}: học bù cho ngày ${formatShortDate(worksFor)}.`,
      });
    }
    for (const [index, halfDay] of taught.entries()) yield { date, halfDay, first: index === 0 };
  }
  return undefined;
}

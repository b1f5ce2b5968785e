import { describeReceived } from "@sotruong/core";
import { CoursesError } from "./coursesError.js";

/** Periods (tiết) of one session (buổi): Hướng dẫn 61-HD/BTGTW of 16 June 2022 counts 50 periods as 10 sessions. */
export const PERIODS_PER_SESSION = 5;

/** Sessions (buổi) of one day: Hướng dẫn 61-HD/BTGTW counts 10 sessions as 5 days. */
export const SESSIONS_PER_DAY = 2;

/** A number of periods as a timetable spends them: whole days, then a session, then what is left. */
export interface TeachingLength {
  readonly days: number;
  readonly sessions: number;
  readonly periods: number;
}

/** How {@link teachingLength} reckons. */
export interface TeachingLengthOptions {
  /** 5 unless given. Nghị định 171/2025/NĐ-CP is reported to take a week as 40 periods, that is 4 a session. */
  readonly periodsPerSession?: number;
}

/**
 * Turns periods (tiết) into days, sessions (buổi) and the periods left over: 5 periods are a session, 2 sessions a day.
 *
 * @throws {CoursesError} `courses/invalid-periods` where the periods or those of a session are no whole number.
 * @example
 * ```ts
 * teachingLength(50); // => { days: 5, sessions: 0, periods: 0 }
 * teachingLength(18); // => { days: 1, sessions: 1, periods: 3 }
 * teachingLength(40, { periodsPerSession: 4 }); // => { days: 5, sessions: 0, periods: 0 }
 * ```
 */
export function teachingLength(
  periods: number,
  options: TeachingLengthOptions = {},
): TeachingLength {
  const { periodsPerSession = PERIODS_PER_SESSION } = options;
  for (const [count, least] of [
    [periods, 0],
    [periodsPerSession, 1],
  ] as const) {
    if (Number.isSafeInteger(count) && count >= least) continue;
    throw new CoursesError(
      "courses/invalid-periods",
      `Cần số tiết nguyên từ ${least} trở lên, nhận được ${describeReceived(count)}.`,
    );
  }
  const sessions = Math.floor(periods / periodsPerSession);
  return {
    days: Math.floor(sessions / SESSIONS_PER_DAY),
    sessions: sessions % SESSIONS_PER_DAY,
    periods: periods % periodsPerSession,
  };
}

import { isCivilDate, isWallTime as isDateAndTime } from "@sotruong/dates";

/** The form of a wall time; whether the calendar has the day is another question. */
export const WALL_TIME_REGEX = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/u;

/** Tells whether a value is a wall time, or a civil date where the page printed no more. */
export function isWallTime(value: unknown): value is string {
  if (typeof value !== "string") return false;
  return value.length === 10 ? isCivilDate(value) : isDateAndTime(value);
}

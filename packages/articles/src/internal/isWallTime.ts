import { isCivilDate, isWallTime as isDateAndTime } from "@sotruong/dates";

/** Tells whether a text is a wall time, or a civil date where the page printed no more. */
export function isWallTime(text: string): boolean {
  return isCivilDate(text) || isDateAndTime(text);
}

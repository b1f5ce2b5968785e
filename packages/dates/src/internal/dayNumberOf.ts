import { assertCivilDate } from "./assertCivilDate.js";
import { dayNumber } from "./dayNumber.js";

/** The day number of a civil date; throws on anything else. */
export function dayNumberOf(date: string): number {
  assertCivilDate(date);
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

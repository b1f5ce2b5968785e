import { dayNumber } from "./dayNumber.js";
import { fourDigitsAt, twoDigitsAt } from "./digitsAt.js";
import { lastDayOfMonth } from "./lastDayOfMonth.js";

/** The day number of a civil date, or NaN where a text is none. */
export function civilDays(date: string): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45)
    return Number.NaN;
  const year = fourDigitsAt(date, 0);
  const month = twoDigitsAt(date, 5);
  const day = twoDigitsAt(date, 8);
  // Written so that NaN fails too.
  return year > 0 &&
    month > 0 &&
    month < 13 &&
    day > 0 &&
    (day < 29 || day <= lastDayOfMonth(year, month))
    ? dayNumber(year, month, day)
    : Number.NaN;
}

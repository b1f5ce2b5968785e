import { civilOfDayNumber } from "./civilOfDayNumber.js";
import { FIRST_LUNAR_DAY, LAST_LUNAR_DAY, type LunarIndex } from "./lunarIndex.js";

/** Writes the civil dates of a lunar month into its look-up; a day after 2199-12-31 gets an empty text. */
export function layOutMonth({ months, texts }: LunarIndex, place: number): readonly string[] {
  const start = (months[place] ?? 0) >> 14;
  const days: string[] = [];
  for (let day = start; day < (months[place + 1] ?? 0) >> 14; day += 1) {
    const number = day + FIRST_LUNAR_DAY;
    days.push(number > LAST_LUNAR_DAY ? "" : civilOfDayNumber(number));
  }
  texts[place] = days;
  return days;
}

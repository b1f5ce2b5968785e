import { civilOfDayNumber } from "./civilOfDayNumber.js";
import { FIRST_LUNAR_DAY, LAST_LUNAR_DAY, type LunarIndex } from "./lunarIndex.js";

/** Writes the civil dates of a lunar year into its look-up; a day after 2199-12-31 gets an empty text. */
export function layOutYear({ months, years, texts }: LunarIndex, place: number): readonly string[] {
  const startOf = (year: number): number =>
    ((months[(years[year] ?? 0) >> 4] ?? 0) >> 14) + FIRST_LUNAR_DAY;
  const start = startOf(place);
  const days = Array.from({ length: startOf(place + 1) - start }, (_, day) =>
    start + day > LAST_LUNAR_DAY ? "" : civilOfDayNumber(start + day),
  );
  texts[place] = days;
  return days;
}

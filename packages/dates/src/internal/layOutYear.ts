import { FIRST_LUNAR_DAY, LAST_LUNAR_DAY, type LunarIndex } from "./lunarIndex.js";

/** Writes the civil dates of a lunar year into its look-up; a day after 2199-12-31 gets an empty text. */
export function layOutYear({ months, years, texts }: LunarIndex, place: number): readonly string[] {
  const startOf = (year: number): number =>
    ((months[(years[year] ?? 0) >> 4] ?? 0) >> 14) + FIRST_LUNAR_DAY;
  const start = startOf(place);
  const days = Array.from({ length: startOf(place + 1) - start }, (_, day) =>
    start + day > LAST_LUNAR_DAY
      ? ""
      : new Date((start + day) * 86_400_000).toISOString().slice(0, 10),
  );
  texts[place] = days;
  return days;
}

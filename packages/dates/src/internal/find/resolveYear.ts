import { dayNumber } from "../dayNumber.js";

export type YearPreference = "same-year" | "past" | "future" | "nearest";

/** The year of a day and month without one, seen from the date of the page. */
export function resolveYear(
  month: number,
  day: number,
  reference: string,
  prefer: YearPreference,
): number {
  const year = Number(reference.slice(0, 4));
  if (prefer === "same-year") return year;
  const here = dayNumber(year, Number(reference.slice(5, 7)), Number(reference.slice(8, 10)));
  const distance = (candidate: number): number => dayNumber(candidate, month, day) - here;
  if (prefer === "past") return distance(year) <= 0 ? year : year - 1;
  if (prefer === "future") return distance(year) >= 0 ? year : year + 1;
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    Math.abs(distance(candidate)) < Math.abs(distance(best)) ? candidate : best,
  );
}

import { pad2 } from "./pad2.js";

/** The civil date of a day number (days since 1970-01-01), years 1–9999. */
export function civilOfDayNumber(days: number): string {
  const sinceEpoch = days + 719468;
  const era = (sinceEpoch / 146097) | 0;
  const dayOfEra = sinceEpoch - era * 146097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) /
      365) |
    0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year > 999 ? year : String(year).padStart(4, "0")}-${pad2(month)}-${pad2(day)}`;
}

import { packedOfDayNumber } from "./packedOfDayNumber.js";
import { pad2 } from "./pad2.js";

// Filled as needed: putting two ready pieces together is several times faster than writing the figures.
const yearTexts: string[] = [];
const dayTexts: string[] = [];

/** The civil date of a day number (days since 1970-01-01), years 1–9999. */
export function civilOfDayNumber(days: number): string {
  const packed = packedOfDayNumber(days);
  const year = packed >> 9;
  const rest = packed & 511;
  let yearText = yearTexts[year];
  if (yearText === undefined) {
    yearText = `${String(year).padStart(4, "0")}-`;
    yearTexts[year] = yearText;
  }
  let dayText = dayTexts[rest];
  if (dayText === undefined) {
    dayText = `${pad2(rest >> 5)}-${pad2(rest & 31)}`;
    dayTexts[rest] = dayText;
  }
  return yearText + dayText;
}

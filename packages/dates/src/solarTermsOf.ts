import { EARLIEST_DAYS, SOLAR_TERM_TABLE } from "./data/solarTermTable.js";
import { DateError } from "./dateError.js";
import { pad2 } from "./internal/pad2.js";

/** One of the 24 solar terms (tiết khí) of a year. */
export interface SolarTerm {
  readonly name: string;
  /** Civil date on which the sun reaches the term. */
  readonly date: string;
  /** Longitude of the sun in degrees. */
  readonly longitude: number;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const NAMES = [
  "Tiểu hàn",
  "Đại hàn",
  "Lập xuân",
  "Vũ thủy",
  "Kinh trập",
  "Xuân phân",
  "Thanh minh",
  "Cốc vũ",
  "Lập hạ",
  "Tiểu mãn",
  "Mang chủng",
  "Hạ chí",
  "Tiểu thử",
  "Đại thử",
  "Lập thu",
  "Xử thử",
  "Bạch lộ",
  "Thu phân",
  "Hàn lộ",
  "Sương giáng",
  "Lập đông",
  "Tiểu tuyết",
  "Đại tuyết",
  "Đông chí",
];

/**
 * The 24 solar terms (tiết khí) of a civil year, 1900 to 2199, in order; days are reckoned at UTC+8 before 1968, at UTC+7
 * from then on.
 *
 * @throws {DateError} dates/out-of-range
 *
 * @example
 * ```ts
 * solarTermsOf(2021)[23]; // => { name: "Đông chí", date: "2021-12-21", longitude: 270 }
 * ```
 */
export function solarTermsOf(year: number): readonly SolarTerm[] {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) {
    throw new DateError(
      "dates/out-of-range",
      `Tiết khí tính được các năm 1900–2199, nhận được ${year}.`,
    );
  }
  return NAMES.map((name, index) => {
    const place = (year - 1900) * 8 + Math.floor(index / 3);
    const steps = LETTERS.indexOf(SOLAR_TERM_TABLE.charAt(place));
    const day = (EARLIEST_DAYS[index] ?? 0) + ((steps >> (4 - 2 * (index % 3))) & 3);
    const date = `${year}-${pad2(Math.floor(index / 2) + 1)}-${pad2(day)}`;
    return { name, date, longitude: (285 + index * 15) % 360 };
  });
}

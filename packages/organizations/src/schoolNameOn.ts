import { isValidOn } from "@sotruong/core";
import { requireCivilDate } from "./internal/requireCivilDate.js";
import type { School } from "./school.js";

/**
 * Tells the name that a school had on a day; without a date, or outside its life, its latest name.
 *
 * @throws {OrganizationError} `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * schoolNameOn(schoolOfProvince("hue"), "2024-11-20"); // => "Trường Chính trị tỉnh Thừa Thiên Huế"
 * ```
 */
export function schoolNameOn(school: School | undefined, date?: string): string | undefined {
  if (date !== undefined) requireCivilDate(date);
  const name =
    date === undefined ? undefined : school?.names.find((period) => isValidOn(period, date));
  return (name ?? school?.names.at(-1))?.name;
}

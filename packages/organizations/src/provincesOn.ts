import { isValidOn } from "@sotruong/core";
import { PROVINCES } from "./data/provinces.js";
import { provinceAsOf } from "./internal/provinceAsOf.js";
import { requireCivilDate } from "./internal/requireCivilDate.js";
import type { Province } from "./province.js";

/** Where the look-ups of provinces look. */
export interface ProvinceRegisterOptions {
  /** Instead of the register of this package. */
  readonly provinces?: readonly Province[];
}

/**
 * Lists the units of the provincial level on a day, by code, each under its name and kind of that day.
 *
 * The register holds the 63 units of 2008 to 30/6/2025 and the 34 since (Nghị quyết 202/2025/QH15); units that ended
 * before 2008 are missing.
 *
 * @throws {OrganizationError} `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * provincesOn("2025-06-30").length; // => 63
 * provincesOn("2026-09-20").filter((province) => province.kind === "thành phố").length; // => 9
 * ```
 */
export function provincesOn(
  date: string,
  options: ProvinceRegisterOptions = {},
): readonly Province[] {
  requireCivilDate(date);
  return (options.provinces ?? PROVINCES)
    .filter((province) => isValidOn(province, date))
    .map((province) => provinceAsOf(province, date))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

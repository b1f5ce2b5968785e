import { isValidOn } from "@sotruong/core";
import { PROVINCES } from "./data/provinces.js";
import { provinceAsOf } from "./internal/provinceAsOf.js";
import { requireCivilDate } from "./internal/requireCivilDate.js";
import type { Province } from "./province.js";
import type { ProvinceRegisterOptions } from "./provincesOn.js";

/** How a province is looked up. */
export interface FindProvinceOptions extends ProvinceRegisterOptions {
  /** The civil date on which the unit must exist; without it the latest one is meant. */
  readonly date?: string;
}

/**
 * Looks up a unit of the provincial level by its two-digit code.
 *
 * Give the date of what you read: since July 2025 seven codes stand for another territory than before.
 *
 * @throws {OrganizationError} `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * provinceByCode("15")?.name; // => "Lào Cai"
 * provinceByCode("15", { date: "2024-01-01" })?.name; // => "Yên Bái"
 * ```
 */
export function provinceByCode(
  code: string,
  options: FindProvinceOptions = {},
): Province | undefined {
  const { date, provinces = PROVINCES } = options;
  const units = provinces.filter((province) => province.code === code);
  if (date === undefined) {
    return units.find((province) => province.validTo === undefined) ?? units.at(-1);
  }
  requireCivilDate(date);
  const unit = units.find((province) => isValidOn(province, date));
  return unit && provinceAsOf(unit, date);
}

import { isValidOn } from "@sotruong/core";
import { PROVINCES } from "./data/provinces.js";
import { provinceAsOf } from "./internal/provinceAsOf.js";
import { provinceKey } from "./internal/provinceKey.js";
import { requireCivilDate } from "./internal/requireCivilDate.js";
import type { Province } from "./province.js";
import type { FindProvinceOptions } from "./provinceByCode.js";

const indexes = new WeakMap<readonly Province[], ReadonlyMap<string, readonly Province[]>>();

function indexByName(provinces: readonly Province[]): ReadonlyMap<string, readonly Province[]> {
  const known = indexes.get(provinces);
  if (known !== undefined) return known;
  const index = new Map<string, Province[]>();
  for (const province of provinces) {
    const spellings = [...province.names.map((state) => state.name), ...province.aliases];
    for (const key of new Set(spellings.map(provinceKey))) {
      index.set(key, [...(index.get(key) ?? []), province]);
    }
  }
  indexes.set(provinces, index);
  return index;
}

/**
 * Looks up a unit of the provincial level by its name in any spelling, with or without “tỉnh”, “TP.”, marks and hyphens.
 *
 * With a date it is the unit of that day; a name that had no unit then gives `undefined` (see `provinceOn` for what
 * became of it). Without a date the latest unit of that name is given.
 *
 * @throws {OrganizationError} `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * findProvince("tỉnh Phú Thọ")?.id; // => "phu-tho-2025"
 * findProvince("PHU THO", { date: "2021-09-16" })?.id; // => "phu-tho"
 * findProvince("Vĩnh Phúc", { date: "2026-01-01" }); // => undefined
 * ```
 */
export function findProvince(
  name: string,
  options: FindProvinceOptions = {},
): Province | undefined {
  const { date, provinces = PROVINCES } = options;
  const units = indexByName(provinces).get(provinceKey(name)) ?? [];
  if (date === undefined) {
    return units.find((province) => province.validTo === undefined) ?? units.at(-1);
  }
  requireCivilDate(date);
  const unit = units.find((province) => isValidOn(province, date));
  return unit && provinceAsOf(unit, date);
}

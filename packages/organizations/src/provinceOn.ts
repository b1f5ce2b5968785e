import { describeReceived, isValidOn } from "@sotruong/core";
import { PROVINCES } from "./data/provinces.js";
import { provinceAsOf } from "./internal/provinceAsOf.js";
import { requireCivilDate } from "./internal/requireCivilDate.js";
import { OrganizationError } from "./organizationError.js";
import type { Province } from "./province.js";
import type { ProvinceRegisterOptions } from "./provincesOn.js";

/**
 * Tells what a unit of the provincial level is, or was, on a day: itself, what it went into, or what it was made of.
 *
 * @throws {OrganizationError} `organizations/unknown-province` where the id is not in the register,
 * `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * provinceOn("vinh-phuc", "2026-01-01").map((province) => province.name); // => ["Phú Thọ"]
 * provinceOn("phu-tho-2025", "2021-09-16").map((province) => province.name); // => ["Phú Thọ", "Vĩnh Phúc", "Hòa Bình"]
 * ```
 */
export function provinceOn(
  id: string,
  date: string,
  options: ProvinceRegisterOptions = {},
): readonly Province[] {
  const { provinces = PROVINCES } = options;
  requireCivilDate(date);
  const seen = new Set<string>();
  const found: Province[] = [];
  const queue = [id];
  for (const next of queue) {
    if (seen.has(next)) continue;
    seen.add(next);
    const unit = provinces.find((province) => province.id === next);
    if (unit === undefined) {
      throw new OrganizationError(
        "organizations/unknown-province",
        `Danh mục không có đơn vị cấp tỉnh mang mã định danh ${describeReceived(next)}.`,
      );
    }
    if (isValidOn(unit, date)) found.push(provinceAsOf(unit, date));
    else if (unit.validFrom !== undefined && date < unit.validFrom)
      queue.push(...unit.predecessors);
    else queue.push(...unit.successors);
  }
  return found;
}

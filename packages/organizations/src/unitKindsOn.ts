import { isValidOn } from "@sotruong/core";
import { UNIT_KINDS, type UnitKind } from "./data/unitKinds.js";
import { requireCivilDate } from "./internal/requireCivilDate.js";

/** Which kinds {@link unitKindsOn} lists. */
export interface UnitKindsOnOptions {
  readonly level?: UnitKind["level"];
  /** Instead of the register of this package. */
  readonly unitKinds?: readonly UnitKind[];
}

/**
 * Lists the kinds of administrative units on a day: “thị trấn” and the district level until 30/6/2025, “đặc khu” since.
 *
 * @throws {OrganizationError} `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * unitKindsOn("2026-01-01", { level: "commune" }).map((kind) => kind.name); // => ["xã", "phường", "đặc khu"]
 * unitKindsOn("2026-01-01", { level: "district" }); // => []
 * ```
 */
export function unitKindsOn(date: string, options: UnitKindsOnOptions = {}): readonly UnitKind[] {
  const { level, unitKinds = UNIT_KINDS } = options;
  requireCivilDate(date);
  return unitKinds.filter(
    (kind) => (level === undefined || kind.level === level) && isValidOn(kind, date),
  );
}

import { SCHOOLS } from "./data/schools.js";
import type { School } from "./school.js";

/** Where the look-up of schools looks. */
export interface SchoolRegisterOptions {
  /** Instead of the register of this package. */
  readonly schools?: readonly School[];
}

/**
 * Looks up the political school of a provincial unit, by the unit's id; its predecessors are those of the merged provinces.
 *
 * Most names in the register follow the usual pattern and are `"unsure"`: schools often bear a person's name.
 *
 * @example
 * ```ts
 * schoolOfProvince("phu-tho-2025")?.predecessors; // => ["truong-phu-tho", "truong-vinh-phuc", "truong-hoa-binh"]
 * ```
 */
export function schoolOfProvince(
  province: string,
  options: SchoolRegisterOptions = {},
): School | undefined {
  return (options.schools ?? SCHOOLS).find((school) => school.province === province);
}

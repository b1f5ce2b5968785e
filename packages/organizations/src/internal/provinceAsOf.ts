import { isValidOn } from "@sotruong/core";
import type { Province } from "../province.js";

/** The unit under the name and kind of a day; the very same object where these are the latest. */
export function provinceAsOf(province: Province, date: string): Province {
  const state = province.names.find((name) => isValidOn(name, date));
  if (state === undefined || state === province.names.at(-1)) return province;
  const { name, fullName, kind } = state;
  return { ...province, name, fullName, kind };
}

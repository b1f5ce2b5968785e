import type { DateFields } from "./dateFields.js";
import { pad2 } from "./pad2.js";

export function writeCivilDate({ year, month, day }: DateFields): string {
  return `${String(year).padStart(4, "0")}-${pad2(month)}-${pad2(day)}`;
}

import type { DateFields } from "./dateFields.js";
import { pad2 } from "./pad2.js";

/** `ngày 05 tháng 9 năm 2021`, padded by Decree 30/2020/NĐ-CP. */
export function writeLongDate({ year, month, day }: DateFields): string {
  return `ngày ${pad2(day)} tháng ${month < 3 ? `0${month}` : month} năm ${String(year).padStart(4, "0")}`;
}

import { civilOfDayNumber } from "../civilOfDayNumber.js";
import { dayNumber } from "../dayNumber.js";
import { pad2 } from "../pad2.js";
import type { Moment } from "./moment.js";

/** A moment in the notation of `FoundDate.iso`. */
export function writeIso(moment: Moment): string {
  const { year, month, day, quarter, hour } = moment;
  const head = year > 0 ? String(year).padStart(4, "0") : "-";
  if (quarter > 0) return `${head}-Q${quarter}`;
  const leap = moment.leapMonth ? "L" : "";
  const date =
    day > 0 ? `${head}-${pad2(month)}${leap}-${pad2(day)}` : `${head}-${pad2(month)}${leap}`;
  if (moment.lunar) return `lunar:${date}`;
  if (hour < 0 || day === 0) return date;
  if (hour === 24) {
    return year > 0 ? `${civilOfDayNumber(dayNumber(year, month, day) + 1)}T00:00` : date;
  }
  const time = `${date}T${pad2(hour)}:${pad2(moment.minute)}`;
  return moment.second < 0 ? time : `${time}:${pad2(moment.second)}`;
}

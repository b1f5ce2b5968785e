import { DateError } from "../dateError.js";
import { civilDays } from "./civilDays.js";

/** The day number of a civil date; throws on anything else. */
export function dayNumberOf(date: string): number {
  const text = String(date);
  const days = civilDays(text);
  if (!Number.isNaN(days)) return days;
  throw new DateError(
    /^\d{4}-\d\d-\d\d$/u.test(text) ? "dates/impossible" : "dates/unreadable",
    `Cần ngày có thật, dạng “2021-09-16”, nhận được “${text.slice(0, 60)}”.`,
  );
}

import { describeReceived } from "@sotruong/core";
import { DateError } from "../dateError.js";
import { civilDays } from "./civilDays.js";

/** The day number of a civil date; throws on anything else. */
export function dayNumberOf(date: string): number {
  const days = typeof date === "string" ? civilDays(date) : Number.NaN;
  if (!Number.isNaN(days)) return days;
  const looksRight = typeof date === "string" && /^\d{4}-\d\d-\d\d$/u.test(date);
  throw new DateError(
    looksRight ? "dates/impossible" : "dates/unreadable",
    looksRight
      ? `Lịch không có ngày ${describeReceived(date)}.`
      : `Cần ngày dạng “2021-09-16”, nhận được ${describeReceived(date)}.`,
  );
}

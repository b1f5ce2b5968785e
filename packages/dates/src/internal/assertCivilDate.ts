import { describeReceived } from "@sotruong/core";
import { DateError } from "../dateError.js";
import { isCivilDate } from "../isCivilDate.js";

/** Throws unless the value is a civil date; gives its day number's parts through the caller. */
export function assertCivilDate(value: unknown): asserts value is string {
  if (isCivilDate(value)) return;
  const looksRight = typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value);
  throw new DateError(
    looksRight ? "dates/impossible" : "dates/unreadable",
    looksRight
      ? `Lịch không có ngày ${describeReceived(value)}.`
      : `Cần ngày dạng “2021-09-16”, nhận được ${describeReceived(value)}.`,
  );
}

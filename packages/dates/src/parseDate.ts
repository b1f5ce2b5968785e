import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { findDates } from "./findDates.js";
import { isCivilDate } from "./isCivilDate.js";

/** Reads one whole date in any supported form into a civil date. */
export function parseDate(text: string): string {
  const trimmed = text.trim();
  const { length } = trimmed;
  if (isCivilDate(trimmed)) return trimmed;
  const [found] = findDates(trimmed);
  const whole = found?.span.start === 0 && found.span.end === length;
  if (whole && found.iso !== null && isCivilDate(found.iso)) return found.iso;
  throw new DateError(
    whole && found.iso === null ? "dates/impossible" : "dates/unreadable",
    `Cần một ngày đầy đủ như “ngày 16 tháng 9 năm 2021” hoặc “16/9/2021”, nhận được ${describeReceived(text)}.`,
  );
}

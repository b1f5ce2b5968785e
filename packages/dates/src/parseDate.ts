import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { fromLunar } from "./fromLunar.js";
import { findWhole } from "./internal/findWhole.js";
import { lunarOfIso } from "./internal/lunarOfIso.js";
import { isCivilDate } from "./isCivilDate.js";

/**
 * Reads one whole date in any form that `findDates` knows into a civil date: figures, `ngày … tháng … năm …`, with weekday,
 * with the place of a document, in words, lunar dates with their year. The weekday is checked.
 *
 * @throws {DateError} dates/unreadable, dates/impossible, dates/incomplete, dates/wrong-weekday
 *
 * @example
 * ```ts
 * parseDate("Thứ Năm, ngày 16 tháng 9 năm 2021"); // => "2021-09-16"
 * parseDate("16.9.2021"); // => "2021-09-16"
 * parseDate("28/12/2016 âm lịch"); // => "2017-01-25"
 * ```
 */
export function parseDate(text: string): string {
  const trimmed = text.trim();
  if (isCivilDate(trimmed)) return trimmed;
  const found = findWhole(trimmed);
  const received = describeReceived(text);
  const warning = found?.warnings.find(
    ({ code }) => code === "dates/wrong-weekday" || code === "dates/calendars-differ",
  );
  if (warning !== undefined)
    throw new DateError("dates/wrong-weekday", `${warning.message} Nhận được ${received}.`);
  if (found?.warnings.some(({ code }) => code === "dates/impossible-date") === true) {
    throw new DateError("dates/impossible", `Lịch không có ngày ${received}.`);
  }
  if (isCivilDate(found?.iso)) return found.iso;
  const iso = found?.iso ?? "";
  const lunar = lunarOfIso(iso);
  if (lunar !== undefined) return fromLunar(lunar);
  if (iso.includes("--"))
    throw new DateError("dates/incomplete", `Cần cả năm, nhận được ${received}.`);
  throw new DateError(
    "dates/unreadable",
    `Cần một ngày đầy đủ như “ngày 16 tháng 9 năm 2021” hoặc “16/9/2021”, nhận được ${received}.`,
  );
}

import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import { findWhole } from "./internal/findWhole.js";
import { isWallTime } from "./isWallTime.js";

/**
 * Reads one date with its time of day, in any form that `findDates` knows, into a wall time. The weekday is checked.
 *
 * @throws {DateError} dates/unreadable, dates/impossible, dates/incomplete, dates/wrong-weekday
 *
 * @example
 * ```ts
 * parseTimestamp("20:22:56 02/06/2019 (GMT+7)"); // => "2019-06-02T20:22:56"
 * parseTimestamp("14 giờ 20 phút ngày 03/9/2022"); // => "2022-09-03T14:20"
 * ```
 */
export function parseTimestamp(text: string): string {
  const trimmed = text.trim();
  if (isWallTime(trimmed)) return trimmed;
  const found = findWhole(trimmed);
  const received = describeReceived(text);
  const warning = found?.warnings.find(({ code }) => code === "dates/wrong-weekday");
  if (warning !== undefined)
    throw new DateError("dates/wrong-weekday", `${warning.message} Nhận được ${received}.`);
  if (found?.warnings.some(({ code }) => code === "dates/impossible-date") === true) {
    throw new DateError("dates/impossible", `Lịch không có ngày ${received}.`);
  }
  if (isWallTime(found?.iso)) return found.iso;
  throw new DateError(
    found === undefined ? "dates/unreadable" : "dates/incomplete",
    `Cần ngày kèm giờ như “02:18 16/9/2021”, nhận được ${received}.`,
  );
}

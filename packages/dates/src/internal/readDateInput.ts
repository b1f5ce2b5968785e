import { DateError } from "../dateError.js";
import type { DateInput } from "../dateInput.js";
import { hanoiTime } from "../hanoiTime.js";
import type { TimeZone } from "../timeZone.js";
import type { DateFields } from "./dateFields.js";
import { dayNumber } from "./dayNumber.js";
import { fourDigitsAt, twoDigitsAt } from "./digitsAt.js";
import { lastDayOfMonth } from "./lastDayOfMonth.js";
import { packedOfDayNumber } from "./packedOfDayNumber.js";

function ofInstant(milliseconds: number, zone: TimeZone, hasSeconds: boolean): DateFields {
  const seconds = Math.floor(milliseconds / 1000) + zone(milliseconds);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  // Written so that an invalid Date fails too.
  if (!(days > -719_162 && days < 2_932_896)) {
    throw new DateError("dates/out-of-range", "Cần thời điểm có thật trong các năm 1–9999.");
  }
  const packed = packedOfDayNumber(days);
  return {
    year: packed >> 9,
    month: (packed >> 5) & 15,
    day: packed & 31,
    hour: (rest / 3600) | 0,
    minute: ((rest / 60) | 0) % 60,
    second: hasSeconds ? rest % 60 : -1,
  };
}

function unreadable(text: string): DateError {
  return new DateError(
    "dates/unreadable",
    `Cần ngày dạng “2021-09-16” hoặc “2021-09-16T02:18”, nhận được “${text.slice(0, 60)}”.`,
  );
}

/** Reads what a formatter was given, into the fields that it prints. */
export function readDateInput(value: DateInput, zone: TimeZone = hanoiTime): DateFields {
  if (value instanceof Date) return ofInstant(value.getTime(), zone, true);
  const text = String(value);
  const { length } = text;
  const year = fourDigitsAt(text, 0);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  let hour = -1;
  let minute = -1;
  let second = -1;
  let end = 10;
  if (length > 10) {
    hour = twoDigitsAt(text, 11);
    minute = twoDigitsAt(text, 14);
    end = 16;
    if (text[16] === ":") {
      second = twoDigitsAt(text, 17);
      end = 19;
    }
  }
  const sum = year + month + day + hour + minute + second;
  if (
    Number.isNaN(sum) ||
    text[4] !== "-" ||
    text[7] !== "-" ||
    (length > 10 && (text[10] !== "T" || text[13] !== ":"))
  ) {
    throw unreadable(text);
  }
  if (
    year < 1 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > lastDayOfMonth(year, month) ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  ) {
    throw new DateError("dates/impossible", `Không có ngày giờ “${text}”.`);
  }
  if (length === end) return { year, month, day, hour, minute, second };
  const tail = /^(?:\.\d{1,9})?(?:(Z|[+-]\d\d:\d\d)(?:\[[^\]]{1,80}\])?)?$/u.exec(text.slice(end));
  if (tail === null || end === 10) throw unreadable(text);
  const offset = tail[1];
  if (offset === undefined) return { year, month, day, hour, minute, second };
  const minutes =
    offset === "Z"
      ? 0
      : Number(offset[0] + "1") * (twoDigitsAt(offset, 1) * 60 + twoDigitsAt(offset, 4));
  const wall =
    dayNumber(year, month, day) * 86_400 + hour * 3600 + minute * 60 + (second > 0 ? second : 0);
  return ofInstant((wall - minutes * 60) * 1000, zone, second >= 0);
}

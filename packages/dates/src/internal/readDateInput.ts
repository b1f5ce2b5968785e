import { DateError } from "../dateError.js";
import type { DateInput } from "../dateInput.js";
import { hanoiTime } from "../hanoiTime.js";
import type { TimeZone } from "../timeZone.js";
import type { DateFields } from "./dateFields.js";
import { dayNumber } from "./dayNumber.js";
import { lastDayOfMonth } from "./lastDayOfMonth.js";

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?(?:\[[^\]]{1,80}\])?$/u;

function ofInstant(milliseconds: number, zone: TimeZone, hasSeconds: boolean): DateFields {
  const shifted = new Date(milliseconds + zone(milliseconds) * 1000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: hasSeconds ? shifted.getUTCSeconds() : -1,
  };
}

/** Reads what a formatter was given, into the fields that it prints. */
export function readDateInput(value: DateInput, zone: TimeZone = hanoiTime): DateFields {
  if (value instanceof Date) {
    const instant = value.getTime();
    if (instant >= -62_135_596_800_000 && instant < 253_402_214_400_000)
      return ofInstant(instant, zone, true);
    throw new DateError("dates/unreadable", "Đối tượng Date không chứa ngày hợp lệ.");
  }
  const text = String(value);
  const match = ISO.exec(text);
  if (match === null) {
    throw new DateError(
      "dates/unreadable",
      `Cần ngày dạng “2021-09-16” hoặc “2021-09-16T02:18”, nhận được “${text.slice(0, 60)}”.`,
    );
  }
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const hour = Number(match[4] ?? -1);
  const minute = Number(match[5] ?? -1);
  const second = Number(match[6] ?? -1);
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
    throw new DateError("dates/impossible", `Không có ngày giờ “${text.slice(0, 60)}”.`);
  }
  const offset = match[7];
  if (offset === undefined) return { year, month, day, hour, minute, second };
  const sign = offset.startsWith("-") ? -60_000 : 60_000;
  const digits = offset.replace(/\D/gu, "");
  const offsetMilliseconds = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  return ofInstant(
    dayNumber(year, month, day) * 86_400_000 +
      hour * 3_600_000 +
      minute * 60_000 +
      Math.max(second, 0) * 1000 -
      offsetMilliseconds,
    zone,
    second >= 0,
  );
}

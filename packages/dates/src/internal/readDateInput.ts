import { DateError } from "../dateError.js";
import type { DateInput } from "../dateInput.js";
import { hanoiTime } from "../hanoiTime.js";
import type { TimeZone } from "../timeZone.js";
import type { DateFields } from "./dateFields.js";
import { lastDayOfMonth } from "./lastDayOfMonth.js";

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::([0-5]\d)(?:\.\d+)?)?(?:(Z|[+-][01]\d:[0-5]\d)(?:\[.+\])?)?)?$/u;

/** Reads what a formatter was given, into the fields that it prints. Part of every formatter, so kept small. */
export function readDateInput(value: DateInput, zone: TimeZone = hanoiTime): DateFields {
  const match = value instanceof Date ? null : ISO.exec(String(value));
  if (value instanceof Date) {
    const instant = value.getTime();
    const there = new Date(instant + zone(instant) * 1000);
    const year = there.getUTCFullYear();
    if (year > 0 && year < 10_000) {
      return {
        year,
        month: there.getUTCMonth() + 1,
        day: there.getUTCDate(),
        hour: there.getUTCHours(),
        minute: there.getUTCMinutes(),
      };
    }
  } else if (match !== null) {
    const year = Number(match[1]);
    const month = Number(match[2]);
    const day = Number(match[3]);
    const hour = Number(match[4] ?? -1);
    const minute = Number(match[5] ?? -1);
    if (
      year > 0 &&
      month > 0 &&
      month < 13 &&
      day > 0 &&
      day <= lastDayOfMonth(year, month) &&
      hour < 24 &&
      minute < 60
    ) {
      return match[7] === undefined
        ? { year, month, day, hour, minute }
        : readDateInput(new Date(match[0].split("[")[0] ?? ""), zone);
    }
  }
  // A Date as its number: its text would name the machine's zone.
  throw new DateError(
    match ? "dates/impossible" : "dates/unreadable",
    `Cần ngày như “2021-09-16T02:18”, nhận được “${String(value instanceof Date ? +value : value).slice(0, 60)}”.`,
  );
}

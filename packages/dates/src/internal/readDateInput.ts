import { DateError } from "../dateError.js";
import type { DateInput } from "../dateInput.js";
import { hanoiTime } from "../hanoiTime.js";
import type { TimeZone } from "../timeZone.js";
import type { DateFields } from "./dateFields.js";
import { fourDigitsAt, twoDigitsAt } from "./digitsAt.js";
import { lastDayOfMonth } from "./lastDayOfMonth.js";

// What may stand behind the minutes or seconds: an offset, and the zone in brackets that Temporal adds to it.
const TAIL = /^(?:\.\d{1,9})?(?:(Z|[+-]\d\d:\d\d)(?:\[[^\]]{1,80}\])?)?$/u;

/** Reads what a formatter was given, into the fields that it prints. Part of every formatter, so kept small. */
export function readDateInput(value: DateInput, zone: TimeZone = hanoiTime): DateFields {
  let hasForm = false;
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
  } else {
    const text = String(value);
    const year = fourDigitsAt(text, 0);
    const month = twoDigitsAt(text, 5);
    const day = twoDigitsAt(text, 8);
    const hasTime = text.length > 10;
    const hour = hasTime ? twoDigitsAt(text, 11) : -1;
    const minute = hasTime ? twoDigitsAt(text, 14) : -1;
    const second = text[16] === ":" ? twoDigitsAt(text, 17) : 0;
    const tail = text.length > 16 ? TAIL.exec(text.slice(text[16] === ":" ? 19 : 16)) : undefined;
    hasForm =
      year + month + day + hour + minute + second >= 0 &&
      text[4] === "-" &&
      text[7] === "-" &&
      (!hasTime || (text[10] === "T" && text[13] === ":")) &&
      tail !== null;
    if (
      hasForm &&
      year > 0 &&
      month > 0 &&
      month < 13 &&
      day > 0 &&
      day <= lastDayOfMonth(year, month) &&
      hour < 24 &&
      minute < 60 &&
      second < 60
    ) {
      return tail?.[1] === undefined
        ? { year, month, day, hour, minute }
        : readDateInput(new Date(text.replace(/\[.*/u, "")), zone);
    }
  }
  throw new DateError(
    hasForm ? "dates/impossible" : "dates/unreadable",
    `Cần ngày có thật, dạng “2021-09-16T02:18”, nhận được “${String(value).slice(0, 60)}”.`,
  );
}

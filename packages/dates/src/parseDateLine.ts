import { describeReceived } from "@sotruong/core";
import { normalizeText } from "@sotruong/text";
import { DateError } from "./dateError.js";
import { dayNumber } from "./internal/dayNumber.js";
import { fourDigitsAt, twoDigitsAt } from "./internal/digitsAt.js";
import { lastDayOfMonth } from "./internal/lastDayOfMonth.js";
import { pad2 } from "./internal/pad2.js";
import { weekdayOfDayNumber } from "./internal/weekdayOfDayNumber.js";

// Read in turn: one pattern for the whole line would have too many ways to read its spaces.
const WEEKDAY_REGEX = /^(?:thứ )?(chủ nhật|cn|hai|ba|tư|năm|sáu|bảy|[2-7]) ?, ?/u;
const DATE_REGEX = /^(?:ngày )?(\d\d?) ?([./-]) ?(\d\d?) ?([./-]) ?(\d{4})/u;
const TIME_REGEX = /^(?: ?[,|-])? ?(\d\d?)[:h](\d\d)(?::(\d\d))?$/u;

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  "2": 1,
  ba: 2,
  "3": 2,
  tư: 3,
  "4": 3,
  năm: 4,
  "5": 4,
  sáu: 5,
  "6": 5,
  bảy: 6,
  "7": 6,
  "chủ nhật": 7,
  cn: 7,
};
const WEEKDAY_NAMES = [
  "",
  "Thứ hai",
  "Thứ ba",
  "Thứ tư",
  "Thứ năm",
  "Thứ sáu",
  "Thứ bảy",
  "Chủ nhật",
];

/**
 * Reads the date line of a news page into a wall time: what calendar and clock showed, without an offset.
 *
 * The weekday is checked. Letter case, decomposed (NFD) text, no-break spaces, dots, dashes or slashes, and a weekday as a
 * figure (`Thứ 5`, `CN`) are all read.
 *
 * @throws {DateError} dates/unreadable, dates/impossible, dates/wrong-weekday
 *
 * @example
 * ```ts
 * parseDateLine("Thứ năm, 16.09.2021 02:18"); // => "2021-09-16T02:18"
 * parseDateLine("THỨ HAI, 27/06/2022 17:43:27"); // => "2022-06-27T17:43:27"
 * ```
 */
export function parseDateLine(text: string): string {
  return readPlainLine(text) ?? readAnyLine(text);
}

// The line exactly as `formatDateLine` writes it; undefined for all others, good or bad.
function readPlainLine(text: string): string | undefined {
  const at = text.length - 16;
  if (at < 8 || at > 10 || text[at + 2] !== "." || text[at + 5] !== "." || text[at + 13] !== ":")
    return undefined;
  const day = twoDigitsAt(text, at);
  const month = twoDigitsAt(text, at + 3);
  const year = fourDigitsAt(text, at + 6);
  const isReal =
    day > 0 &&
    month > 0 &&
    month < 13 &&
    year > 0 &&
    twoDigitsAt(text, at + 11) < 24 &&
    twoDigitsAt(text, at + 14) < 60 &&
    day <= lastDayOfMonth(year, month);
  if (!isReal || text[at + 10] !== " ") return undefined;
  const weekday = WEEKDAY_NAMES[weekdayOfDayNumber(dayNumber(year, month, day))];
  if (text.slice(0, at) !== `${weekday}, `) return undefined;
  return `${text.slice(at + 6, at + 10)}-${text.slice(at + 3, at + 5)}-${text.slice(at, at + 2)}T${text.slice(at + 11)}`;
}

function readAnyLine(text: string): string {
  const line = normalizeText(text).text.replace(/\s+/gu, " ").trim().toLowerCase();
  const weekdayWord = WEEKDAY_REGEX.exec(line);
  const afterWeekday = line.slice(weekdayWord?.[0].length);
  const date = DATE_REGEX.exec(afterWeekday);
  const time = TIME_REGEX.exec(afterWeekday.slice(date?.[0].length));
  if (weekdayWord === null || date === null || time === null || date[2] !== date[4]) {
    throw new DateError(
      "dates/unreadable",
      `Cần dòng ngày giờ như “Thứ năm, 16.09.2021 02:18”, nhận được ${describeReceived(text)}.`,
    );
  }
  const day = Number(date[1]);
  const month = Number(date[3]);
  const year = Number(date[5]);
  const hour = Number(time[1]);
  const minute = Number(time[2]);
  const second = Number(time[3] ?? 0);
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    year < 1 ||
    day > lastDayOfMonth(year, month) ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  ) {
    throw new DateError("dates/impossible", `Không có ngày giờ ${describeReceived(text)}.`);
  }
  const weekday = weekdayOfDayNumber(dayNumber(year, month, day));
  if (WEEKDAYS[weekdayWord[1] ?? ""] !== weekday) {
    throw new DateError(
      "dates/wrong-weekday",
      `Ngày ${day}/${month}/${year} là ${WEEKDAY_NAMES[weekday]}, nhận được ${describeReceived(text)}.`,
    );
  }
  const wallTime = `${date[5]}-${pad2(month)}-${pad2(day)}T${pad2(hour)}:${pad2(minute)}`;
  return time[3] === undefined ? wallTime : `${wallTime}:${time[3]}`;
}

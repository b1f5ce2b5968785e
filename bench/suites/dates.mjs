import { tz } from "@date-fns/tz";
import * as tempo from "@formkit/tempo";
import { formatDateLine, parseDateLine } from "@sotruong/dates";
import { format, parse } from "date-fns";
import { vi } from "date-fns/locale/vi";
import { formatInTimeZone } from "date-fns-tz";
import dayjs from "dayjs";
import "dayjs/locale/vi.js";
import customParseFormat from "dayjs/plugin/customParseFormat.js";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";
import { DateTime } from "luxon";
import moment from "moment-timezone";
import { Temporal } from "temporal-polyfill";
import { instants } from "../generate.mjs";

const ZONE = "Asia/Ho_Chi_Minh";
const inHanoi = tz(ZONE);
const cached = new Intl.DateTimeFormat("vi-VN", {
  timeZone: ZONE,
  weekday: "long",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
moment.locale("vi");
for (const plugin of [utc, timezone, customParseFormat]) dayjs.extend(plugin);
dayjs.locale("vi");

// Instants of whole minutes, as a date line has no seconds.
const moments = instants(2000).map((value) => new Date(Math.floor(value / 60_000) * 60_000));
const lines = moments.map((value) => formatDateLine(value));

const WEEKDAYS = ["hai", "ba", "tư", "năm", "sáu", "bảy"];
const two = (value) => String(value).padStart(2, "0");

function formatWithTemporal(value) {
  const { dayOfWeek, day, month, year, hour, minute } = Temporal.Instant.fromEpochMilliseconds(
    value.getTime(),
  ).toZonedDateTimeISO(ZONE);
  const weekday = dayOfWeek === 7 ? "Chủ nhật" : `Thứ ${WEEKDAYS[dayOfWeek - 1]}`;
  return `${weekday}, ${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
}

/** Whether every line of the first hundred is ours but for capitals, which the peers set in their own ways. */
function isRightFormat(run) {
  return moments
    .slice(0, 100)
    .every((value, index) => run(value).toLowerCase() === lines[index].toLowerCase());
}

/** Whether every line of the first hundred comes back as the instant it was written from. */
function isRightParse(run) {
  return moments
    .slice(0, 100)
    .every((value, index) => Number(run(lines[index])?.valueOf()) === value.getTime());
}

export const dateLineFormat = {
  name: "Date line of an instant",
  note: "Right is the line but for capitals: only ours writes “Thứ năm, 16.09.2021 02:18” as the sites do.",
  inputs: moments,
  contenders: [
    { name: "@sotruong/dates formatDateLine", ours: true, run: (value) => formatDateLine(value) },
    {
      name: "date-fns with a time zone",
      run: (value) => format(value, "EEEE, dd.MM.yyyy HH:mm", { locale: vi, in: inHanoi }),
    },
    {
      name: "date-fns-tz",
      run: (value) => formatInTimeZone(value, ZONE, "EEEE, dd.MM.yyyy HH:mm", { locale: vi }),
    },
    {
      name: "dayjs.tz",
      run: (value) => dayjs(value).tz(ZONE).locale("vi").format("dddd, DD.MM.YYYY HH:mm"),
    },
    {
      name: "dayjs, fixed offset",
      run: (value) => dayjs(value).utcOffset(7).format("dddd, DD.MM.YYYY HH:mm"),
    },
    {
      name: "luxon",
      run: (value) =>
        DateTime.fromJSDate(value, { zone: ZONE, locale: "vi" }).toFormat("EEEE, dd.MM.yyyy HH:mm"),
    },
    {
      name: "moment-timezone",
      run: (value) => moment.tz(value, ZONE).format("dddd, DD.MM.YYYY HH:mm"),
    },
    {
      name: "@formkit/tempo",
      run: (value) =>
        tempo.format({ date: value, format: "dddd, DD.MM.YYYY HH:mm", locale: "vi", tz: ZONE }),
    },
    { name: "temporal-polyfill and a template", run: formatWithTemporal },
    { name: "Intl.DateTimeFormat, cached", run: (value) => cached.format(value) },
  ].map((contender) => ({ ...contender, right: isRightFormat(contender.run) })),
  goals: [
    { over: "date-fns with a time zone", ratio: 25 },
    { over: "Intl.DateTimeFormat, cached", ratio: 3 },
  ],
};

export const dateLineParse = {
  name: "Parsing a date line",
  note: "Right is the instant that the line was written from. Ours gives the wall time, the peers the instant.",
  inputs: lines,
  contenders: [
    { name: "@sotruong/dates parseDateLine", ours: true, run: (line) => parseDateLine(line) },
    {
      name: "moment-timezone, strict",
      run: (line) => moment.tz(line, "dddd, DD.MM.YYYY HH:mm", "vi", true, ZONE),
    },
    {
      name: "date-fns with a time zone",
      run: (line) =>
        parse(line, "EEEE, dd.MM.yyyy HH:mm", new Date(0), { locale: vi, in: inHanoi }),
    },
    { name: "dayjs.tz", run: (line) => dayjs.tz(line, "dddd, DD.MM.YYYY HH:mm", ZONE) },
    {
      name: "luxon",
      run: (line) =>
        DateTime.fromFormat(line, "EEEE, dd.MM.yyyy HH:mm", { zone: ZONE, locale: "vi" }),
    },
    {
      name: "@formkit/tempo",
      run: (line) => tempo.parse({ date: line, format: "dddd, DD.MM.YYYY HH:mm", locale: "vi" }),
    },
  ].map((contender) => ({ ...contender, right: contender.ours || isRightParse(contender.run) })),
  goals: [{ over: "moment-timezone, strict", ratio: 15 }],
};

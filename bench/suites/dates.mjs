import { tz } from "@date-fns/tz";
import { formatDateLine, parseDateLine } from "@sotruong/dates";
import { format, parse } from "date-fns";
import { vi } from "date-fns/locale/vi";
import moment from "moment-timezone";
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

const moments = instants(2000);
const lines = moments.map((value) => formatDateLine(value));

export const dateLineFormat = {
  name: "Date line of an instant",
  inputs: moments,
  contenders: [
    { name: "@sotruong/dates formatDateLine", ours: true, run: (value) => formatDateLine(value) },
    {
      name: "date-fns with a time zone",
      run: (value) => format(value, "EEEE, dd.MM.yyyy HH:mm", { locale: vi, in: inHanoi }),
    },
    {
      name: "moment-timezone",
      run: (value) => moment.tz(value, ZONE).format("dddd, DD.MM.YYYY HH:mm"),
    },
    { name: "Intl.DateTimeFormat, cached", run: (value) => cached.format(value) },
  ],
  goals: [
    { over: "date-fns with a time zone", ratio: 25 },
    { over: "Intl.DateTimeFormat, cached", ratio: 3 },
  ],
};

export const dateLineParse = {
  name: "Parsing a date line",
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
  ],
  goals: [{ over: "moment-timezone, strict", ratio: 15 }],
};

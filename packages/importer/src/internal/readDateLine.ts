import { foldText } from "@sotruong/text";
import { announces, type LabelIndex } from "./labelIndex.js";
import { labelKey } from "./pageLine.js";
import { readCount } from "./readCount.js";

/** What a line that tells when an article was published says. */
export interface DateLine {
  /** A civil date or wall time; absent where the calendar has no such day. */
  readonly wallTime?: string;
  readonly zone?: string;
  readonly views?: number;
  /** 1 is Monday, 7 is Sunday: as printed, not as it should be. */
  readonly weekday?: number;
  readonly labelled: boolean;
}

const WEEKDAYS: readonly string[] = ["hai", "ba", "tu", "nam", "sau", "bay"];
const SEPARATOR = /^[\s,|[\]()–-]+/u;
const WEEKDAY = /^(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat|cn))(?![\p{L}\p{N}])/u;
const DATE = /^(?:ngay )?(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4})(?!\d)/u;
const LONG_DATE = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}),?(?: nam)? (\d{4})(?!\d)/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const TIME = /^(?:luc )?(\d{1,2}) ?[:h] ?(\d{2})(?::(\d{2}))?(?: ?(sa|ch|am|pm))?(?![\p{L}\p{N}])/u;
const ZONE = /^(?:gmt|utc) ?\+ ?0?7(?::?00)?(?!\d)/u;
const VIEWS = /^(?:luot xem|da xem|da doc|view count|so luot xem) ?:? ?([\d.,]{1,15})/u;
const VIEWS_LAST = /^([\d.,]{1,15}) ?(?:luot xem|luot doc|views)/u;
const BARE_COUNT = /^([\d.,]{1,15})(?![\p{L}\p{N}])/u;
const LABEL = /^[\p{L} ]{2,24}?(?= ?:? ?(?:\d|thu |chu nhat))/u;

function pad(part: string): string {
  return part.padStart(2, "0");
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function civilDate(day: string, month: string, year: string): string | undefined {
  const monthNumber = Number(month);
  const possible = monthNumber >= 1 && monthNumber <= 12 && Number(year) >= 1900;
  return possible && Number(day) >= 1 && Number(day) <= daysOf(Number(year), monthNumber)
    ? `${year}-${pad(month)}-${pad(day)}`
    : undefined;
}

function clockTime(match: RegExpExecArray): string | undefined {
  const [, hourText = "", minute = "", second, half] = match;
  let hour = Number(hourText);
  if (half === "ch" || half === "pm") hour = hour < 12 ? hour + 12 : hour;
  else if (half !== undefined && hour === 12) hour = 0;
  if (hour > 23 || Number(minute) > 59 || Number(second ?? "0") > 59) return undefined;
  return `${pad(String(hour))}:${minute}${second === undefined ? "" : `:${second}`}`;
}

/**
 * Reads a line that is a time stamp and nothing else: “Thứ năm, 16.09.2021 02:18”, “Ngày đăng: 08/06/2021”,
 * “Chủ nhật - 05/06/2022 02:18 338 0” (views and comments behind it). Any other word makes it prose: `undefined`.
 */
export function readDateLine(plain: string, index: LabelIndex): DateLine | undefined {
  if (plain.length > 120) return undefined;
  let rest = foldText(plain);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  let labelled = false;
  let dated = false;
  let date: string | undefined;
  let time: string | undefined;
  let zone: string | undefined;
  let views: number | undefined;
  let weekday: number | undefined;
  while (rest !== "") {
    if (take(SEPARATOR)) continue;
    const day = weekday === undefined ? take(WEEKDAY) : null;
    if (day) {
      const name = day[1] ?? "";
      weekday = day[2] ? 7 : /\d/u.test(name) ? Number(name) - 1 : WEEKDAYS.indexOf(name) + 1;
      continue;
    }
    const printed = dated ? null : (take(LONG_DATE) ?? take(DATE));
    if (printed) {
      dated = true;
      date = civilDate(printed[1] ?? "", printed[2] ?? "", printed[3] ?? "");
      continue;
    }
    const iso = dated ? null : take(ISO_DATE);
    if (iso) {
      dated = true;
      date = civilDate(iso[3] ?? "", iso[2] ?? "", iso[1] ?? "");
      continue;
    }
    const clock = time === undefined ? take(TIME) : null;
    if (clock) {
      time = clockTime(clock);
      if (time === undefined) return undefined;
      continue;
    }
    if (take(ZONE)) {
      zone = "+07:00";
      continue;
    }
    const counted =
      take(VIEWS) ?? take(VIEWS_LAST) ?? (dated && time !== undefined ? take(BARE_COUNT) : null);
    if (counted) {
      views ??= readCount(counted[1] ?? "");
      continue;
    }
    const label = dated || labelled ? null : take(LABEL);
    if (!label || !announces(index, labelKey(label[0]), "date")) return undefined;
    labelled = true;
    rest = rest.replace(/^ ?:/u, "");
  }
  if (!dated) return undefined;
  return {
    labelled,
    ...(date !== undefined && { wallTime: time === undefined ? date : `${date}T${time}` }),
    ...(zone !== undefined && { zone }),
    ...(views !== undefined && { views }),
    ...(weekday !== undefined && { weekday }),
  };
}

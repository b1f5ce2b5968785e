import { foldText } from "@sotruong/text";
import { announces, type LabelIndex } from "./labelIndex.js";
import { matchActions } from "./matchActions.js";
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
  /** “Hải Phòng, ngày …”: the dress of a letter, which print views give the day of printing. */
  readonly place?: string;
  /** How much of the line is the stamp, where the lead of the article runs on behind it. */
  readonly stampLength?: number;
  /** “Tác giả: …” on the same line. */
  readonly author?: string;
}

const WEEKDAYS: readonly string[] = ["hai", "ba", "tu", "nam", "sau", "bay"];
const SEPARATOR = /^[\s,|[\]()–•·/-]+/u;
const WEEKDAY = /^(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat|cn))(?![\p{L}\p{N}])/u;
const DATE = /^(?:ngay )?(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4})(?!\d)/u;
const LONG_DATE = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}),?(?: nam)? (\d{4})(?!\d)/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const TIME =
  /^(?:luc )?(\d{1,2}) ?[:h] ?(\d{2})(?::(\d{2}))?(?: ?(sa|ch|am|pm)(?!\p{L}))?(?!\p{N})/u;
const ZONE = /^(?:gmt|utc) ?\+ ?0?7(?::00|00(?!\d))?/u;
const VIEWS = /^(?:luot xem|da xem|da doc|view count|so luot xem) ?:? ?([\d.,]{1,15})/u;
const VIEWS_LAST = /^([\d.,]{1,15}) ?(?:luot xem|luot doc|views)/u;
const BARE_COUNT = /^([\d.,]{1,15})(?![\p{L}\p{N}])/u;
const SIZES = /^a[- +a]{1,20}$/u;
const POSTED_BY =
  /^(?:duoc )?(?:dang|gui|viet|tao|submitted|posted) (?:boi|by) ([^|\d]{2,60}?)(?: (?:vao|luc|on|ngay|at))?(?= ?[\d,-])/u;
const PLACE = /^\p{L}[\p{L} -]{2,30}, (?=ngay \d)/u;
const AUTHOR =
  /^(?:tac gia|nguoi dang|nguoi viet|dang boi|nguoi gui|author|by) ?: ?([^|\d:]{2,60}?)(?= ?(?:\||$| - ))/u;
const COMMENTS = /^\(?\d{1,6}\)? (?:binh luan|phan hoi|y kien|comments?)(?!\p{L})/u;
const LABEL = /^[\p{L} ]{2,24}?(?= ?:? ?(?:\d|thu |chu nhat))/u;

const DIGIT = /\d/u;
const LONGEST = 120;
const MOST_STAMP = 60;
const CLOCK_AHEAD = /\d{1,2} ?[:h./-] ?\d{1,2}/u;
const LEAD = /^\p{Lu}[^\p{Lu}]/u;
const SHORTEST_LEAD = 20;

/** Tells whether the article's lead follows: glued to the clock, or behind a stamp that begins with its weekday. */
function isLead(behind: string, weekday: boolean, before: string | undefined): boolean {
  if (behind.length < SHORTEST_LEAD || !LEAD.test(behind)) return false;
  return before !== " " || weekday;
}

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
  if (!DIGIT.test(plain)) return undefined;
  if (plain.length > LONGEST && !CLOCK_AHEAD.test(plain.slice(0, MOST_STAMP))) return undefined;
  const stamped = plain.length > LONGEST ? plain.slice(0, LONGEST).trimEnd() : plain;
  let rest = foldText(stamped);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  const aligned = rest.length === stamped.length;
  let labelled = false;
  let place: string | undefined;
  let stampLength: number | undefined;
  let author: string | undefined;
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
      const [, day = "", month = "", year = ""] = printed;
      date = civilDate(day, month, year);
      // An American server writes the month first, and says so by AM or PM.
      if (date === undefined && / [ap]m(?!\p{L})/u.test(rest)) date = civilDate(month, day, year);
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
    if (take(COMMENTS)) continue;
    const before = rest;
    const written = take(AUTHOR) ?? take(POSTED_BY);
    if (written) {
      const start = stamped.length - before.length + written[0].indexOf(written[1] ?? "");
      if (aligned) author = plain.slice(start, start + (written[1] ?? "").length).trim();
      continue;
    }
    const letterhead = dated || labelled || time !== undefined ? null : take(PLACE);
    if (letterhead) {
      place = plain.slice(0, letterhead[0].length - 2);
      continue;
    }
    // Behind the stamp the page's functions may follow: “In”, “Email”, “A- A A+”.
    const at = stamped.length - rest.length;
    const behind = plain.slice(at);
    if (
      aligned &&
      dated &&
      (time !== undefined || labelled) &&
      isLead(behind, weekday !== undefined, plain[at - 1])
    ) {
      stampLength = at;
      break;
    }
    if (dated && plain.length > LONGEST) return undefined;
    if (dated && aligned && (SIZES.test(rest) || matchActions({ plain: `[${behind}]` }, index)))
      break;
    const label = dated || labelled ? null : take(LABEL);
    if (!label || !announces(index, labelKey(label[0]), "date")) return undefined;
    labelled = true;
    rest = rest.replace(/^ ?:/u, "");
  }
  if (!dated || (plain.length > LONGEST && stampLength === undefined)) return undefined;
  return {
    labelled,
    ...(date !== undefined && { wallTime: time === undefined ? date : `${date}T${time}` }),
    ...(zone !== undefined && { zone }),
    ...(views !== undefined && { views }),
    ...(weekday !== undefined && { weekday }),
    ...(stampLength !== undefined && { stampLength }),
    ...(place !== undefined && { place }),
    ...(author !== undefined && author !== "" && { author }),
  };
}

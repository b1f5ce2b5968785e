import { addDays } from "./addDays.js";
import { DateError } from "./dateError.js";
import { type HolidayOptions, holidaysOf } from "./holidaysOf.js";
import { foldLine } from "./internal/foldLine.js";
import { isInstant } from "./isInstant.js";

/** What {@link holidayCalendar} needs beside the year. */
export interface HolidayCalendarOptions extends HolidayOptions {
  /** When the file is made, an instant such as `"2026-11-23T08:00:00Z"`: the clock is the caller's. */
  readonly stamp: string;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, "\\$&").replace(/\n/gu, "\\n");
}

function writeStamp(stamp: string): string {
  if (!isInstant(stamp)) {
    throw new DateError("dates/unreadable", `Cần thời điểm kèm múi giờ, nhận được “${stamp}”.`);
  }
  return `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/gu, "")}Z`;
}

/**
 * The public holidays of a year as an iCalendar file (RFC 5545), all-day events; what is not decided is `TENTATIVE`.
 *
 * @throws {DateError} dates/unreadable, dates/out-of-range
 *
 * @example
 * ```ts
 * holidayCalendar(2026, { stamp: "2026-01-01T00:00:00Z" }).split("\r\n")[6]; // => "UID:2026-01-01-tet-duong-lich-holiday@dates.sotruong"
 * ```
 */
export function holidayCalendar(year: number, options: HolidayCalendarOptions): string {
  const stamp = writeStamp(options.stamp);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sổ Trường//Dates//VI",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:Ngày nghỉ lễ năm ${year}`,
  ];
  for (const { id, date, name, basis, status, kind } of holidaysOf(year, options)) {
    lines.push(
      "BEGIN:VEVENT",
      `UID:${date}-${id}-${kind}@dates.sotruong`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll("-", "")}`,
      `SUMMARY:${escapeText(name)}`,
      `DESCRIPTION:${escapeText(basis)}`,
      `STATUS:${status === "not-decided" ? "TENTATIVE" : "CONFIRMED"}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}

import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays } from "./addDays.js";
import { DateError } from "./dateError.js";
import { type HolidayOptions, holidaysOf } from "./holidaysOf.js";
import { isInstant } from "./isInstant.js";

/** What {@link holidayCalendar} needs beside the year. */
export interface HolidayCalendarOptions extends HolidayOptions {
  /** When the file is made, an instant such as `"2026-11-23T08:00:00Z"`: the clock is the caller's. */
  readonly stamp: string;
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/**
 * The public holidays of a year as an iCalendar file (RFC 5545), all-day events; what is not decided is `TENTATIVE`. An
 * event keeps its UID from one file to the next, so that a newer file replaces an older one in the reader's calendar.
 *
 * @throws {DateError} dates/unreadable, dates/out-of-range
 *
 * @example
 * ```ts
 * const file = holidayCalendar(2026, { stamp: "2026-01-01T00:00:00Z" });
 * file.split("\r\n").find((line) => line.startsWith("UID")); // => "UID:2026-01-01-tet-duong-lich-holiday@dates.sotruong"
 * ```
 */
export function holidayCalendar(year: number, options: HolidayCalendarOptions): string {
  if (!isInstant(options.stamp)) {
    throw new DateError(
      "dates/unreadable",
      `Cần thời điểm có độ lệch múi giờ như “2026-11-23T08:00:00Z”, nhận được “${options.stamp}”.`,
    );
  }
  const stamp = new Date(options.stamp);
  const calendar = ical({
    name: `Ngày nghỉ lễ năm ${year}`,
    prodId: { company: "Sổ Trường", product: "Dates", language: "VI" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, date, name, basis, status, kind } of holidaysOf(year, options)) {
    calendar.createEvent({
      id: `${date}-${id}-${kind}@dates.sotruong`,
      stamp,
      start: midnight(date),
      end: midnight(addDays(date, 1)),
      allDay: true,
      summary: name,
      description: basis,
      status: status === "not-decided" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

import { TZDate } from "@date-fns/tz";
import { describeReceived } from "@sotruong/core";
import { isInstant } from "@sotruong/dates";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { CoursesError } from "./coursesError.js";
import { formatClassStatus } from "./formatClassStatus.js";
import { vietnamTimeZone } from "./internal/vietnamTimeZone.js";
import type { PeriodTimes } from "./periodTimes.js";
import { timesOfEntry } from "./timesOfEntry.js";
import type { TimetableEntry } from "./timetableEntry.js";
import type { TrainingClass } from "./trainingClassSchema.js";

/** What {@link classCalendar} needs beside the class. */
export interface ClassCalendarOptions {
  /** When the file is made, an instant such as `"2026-11-23T08:00:00Z"`: the clock is the caller's. */
  readonly stamp: string;
  /** The periods of the school on the clock. */
  readonly periodTimes: PeriodTimes;
  /** The timetable, where the class does not hold it itself. */
  readonly timetable?: readonly TimetableEntry[];
  /** The address of the class's page. */
  readonly url?: string;
  /** Counts the changes of the timetable, so that readers take the newer of two files (`SEQUENCE`); 0 unless given. */
  readonly revision?: number;
}

const ZONE = "Asia/Ho_Chi_Minh";

function instantOf(date: string, time: string): TZDate {
  const [year, month, day] = date.split("-").map(Number);
  const [hour, minute] = time.split(":").map(Number);
  return new TZDate(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, ZONE);
}

// The library writes the name of a calendar and UIDs as they come: no class may end its line and begin another.
const inOneLine = (text: string): string => text.replace(/\s+/gu, " ");
const escapeText = (text: string): string => inOneLine(text).replace(/[\\,;]/gu, "\\$&");

// Lessons given before a class was stopped were given.
function standingOf(
  { status, steps }: Pick<TrainingClass, "status" | "steps">,
  { date }: TimetableEntry,
): ICalEventStatus {
  const stoppedOn = steps?.at(-1)?.date;
  if (stoppedOn !== undefined && date < stoppedOn) return ICalEventStatus.CONFIRMED;
  if (status === "cancelled") return ICalEventStatus.CANCELLED;
  return status === "postponed" || status === "suspended"
    ? ICalEventStatus.TENTATIVE
    : ICalEventStatus.CONFIRMED;
}

/**
 * The timetable of a class as an iCalendar file (RFC 5545): an event for each entry, in Vietnamese time. Events keep their
 * UIDs from one file to the next; those of a cancelled class are `CANCELLED`, of a postponed or suspended one `TENTATIVE`.
 *
 * @throws {CoursesError} `courses/invalid-stamp`, or `courses/no-period-time` where the school has no such period.
 * @example
 * ```ts
 * const timetable = [{ id: "a-1", date: "2026-04-20", halfDay: "morning", firstPeriod: 1, periods: 1, title: "Xây dựng Đảng" }];
 * const periodTimes = { morning: [{ startsAt: "07:30", endsAt: "08:15" }] };
 * const file = classCalendar({ id: "k1", name: "Lớp 1", status: "decided" }, { timetable, periodTimes, stamp: "2026-04-01T00:00:00Z" });
 * file.split("\r\n").filter((line) => /^(?:UID|DTSTART;)/u.test(line)); // => ["UID:k1-a-1@courses.sotruong", "DTSTART;TZID=Asia/Ho_Chi_Minh:20260420T073000"]
 * ```
 */
export function classCalendar(
  trainingClass: Pick<TrainingClass, "id" | "name" | "status" | "steps" | "place"> & {
    readonly timetable?: readonly TimetableEntry[];
  },
  options: ClassCalendarOptions,
): string {
  const { id, name, status, place } = trainingClass;
  const { stamp, periodTimes, timetable = trainingClass.timetable ?? [], url, revision } = options;
  if (!isInstant(stamp)) {
    throw new CoursesError(
      "courses/invalid-stamp",
      `Cần thời điểm có độ lệch múi giờ như “2026-11-23T08:00:00Z”, nhận được ${describeReceived(stamp)}.`,
    );
  }
  const calendar = ical({
    name: escapeText(name),
    prodId: { company: "Sổ Trường", product: "Courses", language: "VI" },
    method: ICalCalendarMethod.PUBLISH,
    // Only the events have the zone: with one of the calendar, stamps would be written in the machine's.
    timezone: { name: null, generator: vietnamTimeZone },
  });
  for (const entry of timetable) {
    const { startsAt, endsAt } = timesOfEntry(entry, periodTimes);
    const standing = standingOf(trainingClass, entry);
    const changed = standing === ICalEventStatus.CONFIRMED ? "" : `${formatClassStatus(status)}: `;
    const location = [entry.room, entry.place ?? place].filter((part) => part !== undefined);
    calendar.createEvent({
      id: inOneLine(`${id}-${entry.id}@courses.sotruong`),
      sequence: revision ?? 0,
      stamp: new Date(stamp),
      timezone: ZONE,
      start: instantOf(entry.date, startsAt),
      end: instantOf(entry.date, endsAt),
      summary: `${changed}${entry.title}`,
      description: [name, ...(entry.teachers ?? [entry.unit ?? ""])]
        .filter((line) => line !== "")
        .join("\n"),
      status: standing,
      ...(location.length > 0 ? { location: location.join(", ") } : {}),
      ...(url === undefined ? {} : { url }),
    });
  }
  return calendar.toString();
}

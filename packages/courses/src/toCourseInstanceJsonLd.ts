import { addDays, daysBetween, type Weekday, weekdayOf } from "@sotruong/dates";
import type { ClassStatus } from "./classStatus.js";
import type { Delivery } from "./delivery.js";
import { minutesOfEntry } from "./internal/minutesOfEntry.js";
import type { PeriodTimes } from "./periodTimes.js";
import type { TimetableEntry } from "./timetableEntry.js";
import type { TrainingClass } from "./trainingClassSchema.js";

/** What {@link toCourseInstanceJsonLd} takes beside the class. */
export interface CourseInstanceJsonLdOptions {
  /** The absolute address of the class's page. */
  readonly url: string;
  /** The timetable, where the class does not hold it itself. */
  readonly timetable?: readonly TimetableEntry[];
  /** With them the workload is told in hours. */
  readonly periodTimes?: PeriodTimes;
}

/** A schema.org `CourseInstance`. It names no person: neither trainees nor teachers. */
export interface CourseInstanceJsonLd {
  readonly "@type": "CourseInstance";
  readonly name: string;
  readonly url: string;
  readonly courseMode: "Onsite" | "Online" | "Blended";
  readonly eventStatus: `https://schema.org/Event${"Scheduled" | "Postponed" | "Cancelled"}`;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: { readonly "@type": "Place"; readonly name: string };
  /** How long the lessons take without breaks, as an ISO 8601 duration: `"PT37H30M"`. */
  readonly courseWorkload?: string;
  readonly courseSchedule?: CourseScheduleJsonLd;
}

/** A schema.org `Schedule`: the weekdays of the lessons, and the days between that have none. */
export interface CourseScheduleJsonLd {
  readonly "@type": "Schedule";
  readonly startDate: string;
  readonly endDate: string;
  readonly repeatFrequency: "P1W";
  /** Days with lessons. */
  readonly repeatCount: number;
  readonly byDay: readonly string[];
  readonly exceptDate?: readonly string[];
  readonly scheduleTimezone: "Asia/Ho_Chi_Minh";
}

const MODES = { "in-person": "Onsite", online: "Online", blended: "Blended" } as const satisfies {
  readonly [Each in Delivery]: CourseInstanceJsonLd["courseMode"];
};

const DAYS: Readonly<Record<Weekday, string>> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

function eventStatusOf(status: ClassStatus): CourseInstanceJsonLd["eventStatus"] {
  if (status === "cancelled") return "https://schema.org/EventCancelled";
  return status === "postponed" || status === "suspended"
    ? "https://schema.org/EventPostponed"
    : "https://schema.org/EventScheduled";
}

function scheduleOf(timetable: readonly TimetableEntry[]): CourseScheduleJsonLd | undefined {
  const dates = [...new Set(timetable.map(({ date }) => date))].sort();
  const [startDate] = dates;
  const endDate = dates.at(-1);
  if (startDate === undefined || endDate === undefined) return undefined;
  const weekdays = [...new Set(dates.map((date) => weekdayOf(date)))].sort();
  const between = Array.from({ length: daysBetween(startDate, endDate) + 1 }, (_, step) =>
    addDays(startDate, step),
  );
  const exceptDate = between.filter(
    (date) => weekdays.includes(weekdayOf(date)) && !dates.includes(date),
  );
  return {
    "@type": "Schedule",
    startDate,
    endDate,
    repeatFrequency: "P1W",
    repeatCount: dates.length,
    byDay: weekdays.map((weekday) => `https://schema.org/${DAYS[weekday]}`),
    ...(exceptDate.length > 0 ? { exceptDate } : {}),
    scheduleTimezone: "Asia/Ho_Chi_Minh",
  };
}

function workloadOf(timetable: readonly TimetableEntry[], periodTimes: PeriodTimes): string {
  const minutes = timetable.reduce((sum, entry) => sum + minutesOfEntry(entry, periodTimes), 0);
  const rest = minutes % 60;
  return `PT${Math.floor(minutes / 60)}H${rest === 0 ? "" : `${rest}M`}`;
}

/**
 * Describes a class for search engines as a `CourseInstance`: mode, days, workload, and whether it is postponed or cancelled.
 *
 * @throws {CoursesError} `courses/no-period-time` where the period times lack a period of the timetable.
 * @example
 * ```ts
 * const timetable = [{ id: "a-1", date: "2026-04-20", halfDay: "morning", firstPeriod: 1, periods: 1, title: "A" }];
 * const periodTimes = { morning: [{ startsAt: "07:30", endsAt: "08:15" }] };
 * const trainingClass = { name: "Lớp 1", status: "decided", delivery: "online" };
 * toCourseInstanceJsonLd(trainingClass, { url: "https://truong.example/lop-1", timetable, periodTimes }).courseWorkload; // => "PT0H45M"
 * ```
 */
export function toCourseInstanceJsonLd(
  trainingClass: Pick<
    TrainingClass,
    "name" | "status" | "delivery" | "opensOn" | "closesOn" | "place"
  > & { readonly timetable?: readonly TimetableEntry[] },
  options: CourseInstanceJsonLdOptions,
): CourseInstanceJsonLd {
  const { name, status, delivery, opensOn, closesOn, place } = trainingClass;
  const { url, timetable = trainingClass.timetable ?? [], periodTimes } = options;
  const courseSchedule = scheduleOf(timetable);
  return {
    "@type": "CourseInstance",
    name,
    url,
    courseMode: MODES[delivery],
    eventStatus: eventStatusOf(status),
    ...(opensOn === undefined ? {} : { startDate: opensOn }),
    ...(closesOn === undefined ? {} : { endDate: closesOn }),
    ...(place === undefined || delivery === "online"
      ? {}
      : { location: { "@type": "Place" as const, name: place } }),
    ...(periodTimes === undefined || timetable.length === 0
      ? {}
      : { courseWorkload: workloadOf(timetable, periodTimes) }),
    ...(courseSchedule === undefined ? {} : { courseSchedule }),
  };
}

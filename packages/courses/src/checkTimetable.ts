import type { Finding } from "@sotruong/core";
import { formatShortDate } from "@sotruong/dates";
import { formatNumber } from "@sotruong/text";
import type { TeachingCalendar } from "./createTeachingCalendar.js";
import { inTimetableOrder } from "./internal/inTimetableOrder.js";
import type { TimetableEntry } from "./timetableEntry.js";
import type { Topic } from "./topic.js";

/** What {@link checkTimetable} holds a timetable against. */
export interface CheckTimetableOptions {
  readonly topics: readonly Topic[];
  readonly calendar: TeachingCalendar;
}

function finding(code: string, message: string): Finding {
  return { code: `courses/${code}`, message };
}

/**
 * Compares a timetable that was made or changed by hand with the topics of its programme and with the holidays: periods
 * missing or given twice, topics out of order or unknown, lessons on days off.
 *
 * @example
 * ```ts
 * const topics = [{ id: "a", name: "Xây dựng Đảng", periods: 10, activity: "lecture" }];
 * const entry = { id: "a-1", date: "2026-04-27", halfDay: "morning", firstPeriod: 1, periods: 5, topic: "a", title: "Xây dựng Đảng" };
 * checkTimetable([entry], { topics, calendar: createTeachingCalendar() }).map(({ code }) => code); // => ["courses/day-off", "courses/missing-periods"]
 * ```
 */
export function checkTimetable(
  timetable: readonly TimetableEntry[],
  { topics, calendar }: CheckTimetableOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  const places = new Map(topics.map(({ id }, index) => [id, index]));
  const given = new Map<string, number>();
  let furthest = 0;
  for (const { date, topic, title, periods } of [...timetable].sort(inTimetableOrder)) {
    const { holiday } = calendar.dayOf(date);
    if (holiday !== undefined) {
      const code = holiday.decided ? "day-off" : "undecided-day";
      findings.push(
        finding(code, `“${title}” xếp vào ngày ${formatShortDate(date)}: ${holiday.name}.`),
      );
    }
    if (topic === undefined) continue;
    given.set(topic, (given.get(topic) ?? 0) + periods);
    const place = places.get(topic);
    if (place === undefined) {
      findings.push(
        finding("unknown-topic", `Chương trình không có chuyên đề “${topic}” (“${title}”).`),
      );
    } else if (place < furthest) {
      findings.push(
        finding(
          "topic-order",
          `“${title}” ngày ${formatShortDate(date)} đứng sau chuyên đề “${topics[furthest]?.name}”, trái thứ tự của chương trình.`,
        ),
      );
    } else {
      furthest = place;
    }
  }
  for (const { id, name, periods } of topics) {
    const placed = given.get(id) ?? 0;
    if (placed === periods) continue;
    findings.push(
      finding(
        placed < periods ? "missing-periods" : "extra-periods",
        `“${name}”: chương trình ${formatNumber(periods)} tiết, lịch xếp ${formatNumber(placed)} tiết.`,
      ),
    );
  }
  return findings;
}

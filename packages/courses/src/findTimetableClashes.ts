import type { Finding } from "@sotruong/core";
import { formatShortDate } from "@sotruong/dates";
import type { ClassStatus } from "./classStatus.js";
import { formatHalfDay } from "./formatHalfDay.js";
import type { TimetableEntry } from "./timetableEntry.js";

/** What {@link findTimetableClashes} needs to know of a class. */
export interface ScheduledClass {
  readonly id: string;
  readonly name: string;
  /** A postponed or cancelled class needs no room and no teacher. */
  readonly status?: ClassStatus;
  /** The id of the class it is held together with: the two share room and teacher on purpose. */
  readonly mergedInto?: string;
  readonly timetable?: readonly TimetableEntry[];
}

/** Two entries that want the same at once. */
export interface TimetableClash extends Finding {
  readonly code: "courses/class-clash" | "courses/room-clash" | "courses/teacher-clash";
  /** The room or the teacher; the class where one class has two entries at once. */
  readonly of: string;
  readonly date: string;
  readonly entries: readonly [ClashingEntry, ClashingEntry];
}

/** An entry with the id of its class. */
export interface ClashingEntry {
  readonly class: string;
  readonly entry: string;
}

interface Use {
  readonly scheduled: ScheduledClass;
  readonly entry: TimetableEntry;
}

type Resource = "class" | "room" | "teacher";

const WORDS: Readonly<Record<Resource, string>> = {
  class: "Lớp",
  room: "Phòng",
  teacher: "Giảng viên",
};

const isOff = ({ status }: ScheduledClass): boolean =>
  status === "cancelled" || status === "postponed" || status === "suspended";

function periodsOf({ firstPeriod, periods }: TimetableEntry): string {
  return periods === 1 ? `tiết ${firstPeriod}` : `tiết ${firstPeriod}-${firstPeriod + periods - 1}`;
}

function overlap(one: TimetableEntry, other: TimetableEntry): boolean {
  return (
    one.firstPeriod < other.firstPeriod + other.periods &&
    other.firstPeriod < one.firstPeriod + one.periods
  );
}

function clashOf(resource: Resource, of: string, one: Use, other: Use): TimetableClash {
  const { date, halfDay } = one.entry;
  const time = `${formatHalfDay(halfDay).toLowerCase()} ${formatShortDate(date)}`;
  const names =
    resource === "class"
      ? `“${one.entry.title}” (${periodsOf(one.entry)}) và “${other.entry.title}” (${periodsOf(other.entry)})`
      : `“${one.scheduled.name}” (${periodsOf(one.entry)}) và “${other.scheduled.name}” (${periodsOf(other.entry)})`;
  const name = resource === "class" ? `“${one.scheduled.name}”` : of;
  return {
    code: `courses/${resource}-clash`,
    message: `${WORDS[resource]} ${name}, ${time}: trùng giữa ${names}.`,
    of,
    date,
    entries: [
      { class: one.scheduled.id, entry: one.entry.id },
      { class: other.scheduled.id, entry: other.entry.id },
    ],
  };
}

/**
 * Finds rooms, teachers and classes that are wanted twice at once; classes held together (lồng ghép) share theirs rightly.
 *
 * @example
 * ```ts
 * const entry = { id: "a-1", date: "2026-04-20", halfDay: "morning", firstPeriod: 1, periods: 5, title: "A", room: "A1" };
 * const classes = [{ id: "k1", name: "Lớp 1", timetable: [entry] }, { id: "k2", name: "Lớp 2", timetable: [entry] }];
 * findTimetableClashes(classes).map(({ message }) => message); // => ["Phòng A1, sáng 20/4/2026: trùng giữa “Lớp 1” (tiết 1-5) và “Lớp 2” (tiết 1-5)."]
 * ```
 */
export function findTimetableClashes(classes: Iterable<ScheduledClass>): readonly TimetableClash[] {
  const uses = new Map<string, Use[]>();
  const clashes: TimetableClash[] = [];
  for (const scheduled of classes) {
    if (isOff(scheduled)) continue;
    for (const entry of scheduled.timetable ?? []) {
      const wanted: readonly (readonly [Resource, string | undefined])[] = [
        ["class", scheduled.id],
        ["room", entry.room],
        ...[...new Set(entry.teachers)].map((teacher) => ["teacher", teacher] as const),
      ];
      for (const [resource, of] of wanted) {
        if (of === undefined) continue;
        const key = JSON.stringify([resource, of, entry.date, entry.halfDay]);
        const before = uses.get(key) ?? [];
        for (const use of before) {
          const together = resource !== "class" && hostOf(use.scheduled) === hostOf(scheduled);
          if (!together && overlap(use.entry, entry)) {
            clashes.push(clashOf(resource, of, use, { scheduled, entry }));
          }
        }
        uses.set(key, [...before, { scheduled, entry }]);
      }
    }
  }
  return clashes;
}

function hostOf({ id, mergedInto }: ScheduledClass): string {
  return mergedInto ?? id;
}

import { describeReceived, type Finding } from "@sotruong/core";
import { isCivilDate, type Weekday } from "@sotruong/dates";
import { CoursesError } from "./coursesError.js";
import type { TeachingCalendar } from "./createTeachingCalendar.js";
import type { HalfDay } from "./halfDay.js";
import { type FreeSession, freeSessions } from "./internal/freeSessions.js";
import { PERIODS_PER_SESSION } from "./teachingLength.js";
import type { TimetableEntry } from "./timetableEntry.js";
import type { Topic } from "./topic.js";

/** The half-days of a week that a class is taught on: `{ 6: ["morning", "afternoon"] }` on Saturdays alone. */
export type WeeklyHalfDays = { readonly [Day in Weekday]?: readonly HalfDay[] };

/** Who teaches a topic and where. */
export type TopicAssignment = Pick<TimetableEntry, "teachers" | "room" | "place">;

/** What {@link createTimetable} plans by. */
export interface CreateTimetableOptions {
  /** The day from which lessons may be given. */
  readonly startsOn: string;
  /** Knows holidays and days worked in their stead: {@link createTeachingCalendar}. */
  readonly calendar: TeachingCalendar;
  /** Mornings and afternoons from Monday to Friday unless given. */
  readonly halfDays?: WeeklyHalfDays;
  /** 5 unless given. */
  readonly periodsPerSession?: number;
  /** Days on which the class is not taught besides. */
  readonly closedDays?: readonly string[];
  /** The room of every topic that is not assigned elsewhere and is no field visit. */
  readonly room?: string;
  /** By the id of the topic. */
  readonly assignments?: Readonly<Record<string, TopicAssignment>>;
}

/** A timetable and what it had to go round. */
export interface CreatedTimetable {
  readonly entries: readonly TimetableEntry[];
  /** Holidays left free, days not decided yet (left free too), days worked in the stead of others. */
  readonly findings: readonly Finding[];
}

const WEEKDAYS: WeeklyHalfDays = Object.fromEntries(
  [1, 2, 3, 4, 5].map((day) => [day, ["morning", "afternoon"]]),
);

function requirePossible(
  topics: readonly Topic[],
  startsOn: string,
  periodsPerSession: number,
): void {
  const refuse = (message: string) => new CoursesError("courses/impossible-timetable", message);
  if (!isCivilDate(startsOn)) {
    throw refuse(
      `Cần ngày bắt đầu có thật dạng “2021-03-15”, nhận được ${describeReceived(startsOn)}.`,
    );
  }
  if (!Number.isSafeInteger(periodsPerSession) || periodsPerSession < 1) {
    throw refuse(
      `Cần số tiết mỗi buổi nguyên từ 1 trở lên, nhận được ${describeReceived(periodsPerSession)}.`,
    );
  }
  const ids = new Set<string>();
  for (const { id, periods } of topics) {
    if (ids.has(id)) throw refuse(`Mã chuyên đề “${id}” đứng hai lần.`);
    ids.add(id);
    if (Number.isSafeInteger(periods) && periods >= 1) continue;
    throw refuse(
      `Chuyên đề “${id}” cần số tiết nguyên từ 1 trở lên, nhận được ${describeReceived(periods)}.`,
    );
  }
}

function whereAndWho(
  { id, activity }: Topic,
  { room, assignments = {} }: CreateTimetableOptions,
): TopicAssignment {
  const assigned = assignments[id] ?? {};
  const elsewhere = activity === "field-visit" || assigned.place !== undefined;
  return elsewhere || room === undefined ? assigned : { room, ...assigned };
}

function takeSession(sessions: Iterator<FreeSession, undefined>): FreeSession {
  const next = sessions.next();
  if (next.done !== true) return next.value;
  throw new CoursesError(
    "courses/impossible-timetable",
    "Trong ba năm kể từ ngày bắt đầu không đủ buổi học để xếp hết các chuyên đề.",
  );
}

/**
 * Lays the topics of a programme over the half-days of a class, in their order, each period once, and leaves holidays free.
 * Field visits begin with a new session unless the topic says otherwise.
 *
 * @throws {CoursesError} `courses/impossible-timetable` where a topic, the first day or the sessions cannot be, or where
 * three years are not enough; `DateError` of the calendar beyond the years that it knows.
 * @example
 * ```ts
 * const topics = [{ id: "a", name: "Xây dựng Đảng", periods: 8, activity: "lecture" }];
 * const { entries } = createTimetable(topics, { startsOn: "2026-04-24", calendar: createTeachingCalendar() });
 * entries.map(({ id, date, halfDay, periods }) => [id, date, halfDay, periods]); // => [["a-1", "2026-04-24", "morning", 5], ["a-2", "2026-04-24", "afternoon", 3]]
 * ```
 */
export function createTimetable(
  topics: readonly Topic[],
  options: CreateTimetableOptions,
): CreatedTimetable {
  const { startsOn, calendar, halfDays = WEEKDAYS, closedDays = [] } = options;
  const { periodsPerSession = PERIODS_PER_SESSION } = options;
  requirePossible(topics, startsOn, periodsPerSession);
  const findings: Finding[] = [];
  if (topics.length === 0) return { entries: [], findings };
  const sessions = freeSessions({ startsOn, calendar, halfDays, closedDays, findings });
  const entries: TimetableEntry[] = [];
  let session = takeSession(sessions);
  let used = 0;

  function beginSession(): void {
    session = takeSession(sessions);
    used = 0;
  }

  for (const topic of topics) {
    const begins = topic.begins ?? (topic.activity === "field-visit" ? "session" : "anywhere");
    if (begins !== "anywhere" && used > 0) beginSession();
    while (begins === "day" && !session.first) beginSession();
    let left = topic.periods;
    for (let part = 1; left > 0; part += 1) {
      if (used === periodsPerSession) beginSession();
      const periods = Math.min(left, periodsPerSession - used);
      entries.push({
        id: `${topic.id}-${part}`,
        date: session.date,
        halfDay: session.halfDay,
        firstPeriod: used + 1,
        periods,
        topic: topic.id,
        title: topic.name,
        ...(topic.unit === undefined ? {} : { unit: topic.unit }),
        ...whereAndWho(topic, options),
      });
      left -= periods;
      used += periods;
    }
  }
  return { entries, findings };
}

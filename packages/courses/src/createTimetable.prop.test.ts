import { isWorkingDay } from "@sotruong/dates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkTimetable,
  createTeachingCalendar,
  createTimetable,
  findTimetableClashes,
  HALF_DAYS,
  type TimetableEntry,
  TOPIC_ACTIVITIES,
  type Topic,
  teachingLength,
  type WeeklyHalfDays,
} from "./index.js";

const calendar = createTeachingCalendar();
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const topics: fc.Arbitrary<readonly Topic[]> = fc
  .array(
    fc.record(
      {
        periods: fc.integer({ min: 1, max: 30 }),
        activity: fc.constantFrom(...TOPIC_ACTIVITIES),
        begins: fc.constantFrom("anywhere" as const, "session" as const, "day" as const),
      },
      { requiredKeys: ["periods", "activity"] },
    ),
    { maxLength: 6 },
  )
  .map((all) => all.map((topic, index) => ({ ...topic, id: `t${index}`, name: `T${index}` })));
const halfDays: fc.Arbitrary<WeeklyHalfDays> = fc
  .record({
    1: fc.subarray([...HALF_DAYS]),
    4: fc.subarray([...HALF_DAYS]),
    5: fc.subarray([...HALF_DAYS]),
    6: fc.subarray([...HALF_DAYS], { minLength: 1 }),
  })
  .map((week) => week);
const periodsPerSession = fc.integer({ min: 1, max: 6 });

const slots = ({ date, halfDay, firstPeriod, periods }: TimetableEntry) =>
  Array.from(
    { length: periods },
    (_, step) => `${date} ${HALF_DAYS.indexOf(halfDay)} ${firstPeriod + step}`,
  );

describe("createTimetable", () => {
  it("places every period once, in order, never on a holiday, never two at once", () => {
    fc.assert(
      fc.property(topics, day, halfDays, periodsPerSession, (wanted, startsOn, week, size) => {
        const options = { startsOn, calendar, halfDays: week, periodsPerSession: size };
        const { entries } = createTimetable(wanted, options);
        // What the other function recounts by itself: missing, extra, order, holidays.
        expect(checkTimetable(entries, { topics: wanted, calendar })).toEqual([]);
        const taken = entries.flatMap(slots);
        expect(new Set(taken).size).toBe(taken.length);
        expect([...taken].sort()).toEqual(taken);
        expect(taken).toHaveLength(wanted.reduce((sum, { periods }) => sum + periods, 0));
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { date, halfDay, firstPeriod, periods } of entries) {
          expect(date >= startsOn).toBe(true);
          expect(firstPeriod + periods - 1).toBeLessThanOrEqual(size);
          expect(week[calendar.dayOf(date).weekday]).toContain(halfDay);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps a five-day week exactly to the working days of the dates package", () => {
    fc.assert(
      fc.property(day, (startsOn) => {
        const plan = [{ id: "a", name: "A", periods: 200, activity: "lecture" as const }];
        const { entries } = createTimetable(plan, { startsOn, calendar });
        for (const { date } of entries) {
          expect(isWorkingDay(date, { undecided: "off" })).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("moves no event to another UID when the class begins later", () => {
    fc.assert(
      fc.property(topics, day, day, (wanted, one, other) => {
        const ids = (startsOn: string) =>
          createTimetable(
            wanted.map((topic) => ({ ...topic, begins: "session" as const })),
            { startsOn, calendar },
          ).entries.map(({ id }) => id);
        expect(ids(one)).toEqual(ids(other));
      }),
      { numRuns: 30 },
    );
  });
});

describe("checkTimetable", () => {
  it("notices every entry that is taken out or given twice", () => {
    fc.assert(
      fc.property(topics, day, fc.nat(), (wanted, startsOn, choice) => {
        const { entries } = createTimetable(wanted, { startsOn, calendar });
        const chosen = entries[choice % Math.max(1, entries.length)];
        if (chosen === undefined) return;
        const codes = (timetable: readonly TimetableEntry[]) =>
          checkTimetable(timetable, { topics: wanted, calendar }).map(({ code }) => code);
        expect(codes(entries.filter((entry) => entry !== chosen))).toEqual([
          "courses/missing-periods",
        ]);
        expect(codes([...entries, chosen])).toEqual(["courses/extra-periods"]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("findTimetableClashes", () => {
  const entry = fc
    .record({
      date: fc.constantFrom("2026-04-20", "2026-04-21"),
      halfDay: fc.constantFrom(...HALF_DAYS),
      firstPeriod: fc.integer({ min: 1, max: 5 }),
      periods: fc.integer({ min: 1, max: 3 }),
      room: fc.constantFrom("A1", "A2"),
      teachers: fc.subarray(["Khoa A", "Khoa B"]),
    })
    .map((each) => ({ ...each, title: "T" }));
  const classes = fc
    .array(
      fc.record({
        entries: fc.array(entry, { maxLength: 4 }),
        merged: fc.boolean(),
        cancelled: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) =>
      all.map(({ entries, merged, cancelled }, index) => ({
        id: `k${index}`,
        name: `Lớp ${index}`,
        ...(merged && index > 0 ? { mergedInto: "k0" } : {}),
        ...(cancelled ? { status: "cancelled" as const } : {}),
        timetable: entries.map((each, place) => ({ ...each, id: `e${place}` })),
      })),
    );

  it("agrees with a look at every pair", () => {
    fc.assert(
      fc.property(classes, (all) => {
        const uses = all
          .filter(({ status }) => status === undefined)
          .flatMap(({ timetable, ...rest }) =>
            timetable.map((each) => ({ ...rest, ...each, class: rest.id, entry: each.id })),
          );
        const expected: string[] = [];
        for (const [index, one] of uses.entries()) {
          for (const other of uses.slice(index + 1)) {
            if (!slots(one).some((slot) => slots(other).includes(slot))) continue;
            const pair = `${one.class} ${one.entry} ${other.class} ${other.entry}`;
            if (one.class === other.class) expected.push(`class-clash ${one.class} ${pair}`);
            const host = (each: typeof one) =>
              "mergedInto" in each && typeof each.mergedInto === "string"
                ? each.mergedInto
                : each.class;
            if (host(one) === host(other)) continue;
            if (one.room === other.room) expected.push(`room-clash ${one.room} ${pair}`);
            for (const teacher of one.teachers) {
              if (other.teachers.includes(teacher))
                expected.push(`teacher-clash ${teacher} ${pair}`);
            }
          }
        }
        const found = findTimetableClashes(all).map(
          ({ code, of, entries: [one, other] }) =>
            `${code.slice(8)} ${of} ${one.class} ${one.entry} ${other.class} ${other.entry}`,
        );
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe("teachingLength", () => {
  it("adds up to the periods again", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (periods, size) => {
        const length = teachingLength(periods, { periodsPerSession: size });
        expect(length.days * 2 * size + length.sessions * size + length.periods).toBe(periods);
        expect(length.sessions).toBeLessThan(2);
        expect(length.periods).toBeLessThan(size);
      }),
    );
  });
});

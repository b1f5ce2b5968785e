import { describe, expect, it } from "vitest";
import {
  type CreateTimetableOptions,
  createTeachingCalendar,
  createTimetable,
  type Topic,
} from "./index.js";

const calendar = createTeachingCalendar();
const lecture = (id: string, periods: number): Topic => ({
  id,
  name: `Chuyên đề ${id}`,
  periods,
  activity: "lecture",
});

const daysOf = (topics: readonly Topic[], options: Omit<CreateTimetableOptions, "calendar">) => {
  const { entries } = createTimetable(topics, { calendar, ...options });
  return [...new Set(entries.map(({ date }) => date))];
};

describe("createTimetable", () => {
  it("lays 50 periods of Hướng dẫn 61-HD/BTGTW over five days of two sessions", () => {
    const parts = [5, 10, 5, 5, 5, 5, 5, 5, 5].map((periods, index) =>
      lecture(`${index}`, periods),
    );
    const { entries, findings } = createTimetable(parts, { startsOn: "2026-06-01", calendar });
    expect(entries).toHaveLength(10);
    expect(entries.at(-1)).toMatchObject({ date: "2026-06-05", halfDay: "afternoon" });
    expect(findings).toEqual([]);
  });

  it("goes round Giỗ Tổ with its day in lieu, and round 30 April and 1 May of 2026", () => {
    expect(daysOf([lecture("a", 50)], { startsOn: "2026-04-24" })).toEqual([
      "2026-04-24",
      "2026-04-28",
      "2026-04-29",
      "2026-05-04",
      "2026-05-05",
    ]);
  });

  it("gives the lessons of the moved Friday on the Saturday worked for it, and says so", () => {
    const { entries, findings } = createTimetable([lecture("a", 15)], {
      startsOn: "2026-01-02",
      calendar,
      halfDays: { 5: ["morning"] },
    });
    expect(entries.map(({ date }) => date)).toEqual(["2026-01-09", "2026-01-10", "2026-01-16"]);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["courses/day-off", "Thứ Sáu, 02/01/2026: nghỉ, Nghỉ hoán đổi, làm bù ngày 10/01."],
      ["courses/make-up-day", "Thứ Bảy, 10/01/2026: học bù cho ngày 02/01/2026."],
    ]);
  });

  it("leaves days free that nobody has decided on, and says so", () => {
    const { findings } = createTimetable([lecture("a", 10)], {
      startsOn: "2027-02-01",
      calendar,
      halfDays: { 4: ["morning"], 5: ["morning"] },
    });
    expect(findings.map(({ code }) => code)).toContain("courses/undecided-day");
  });

  it("teaches a part-time class at weekends, but not on a holiday that falls on one", () => {
    const weekends = { 6: ["morning", "afternoon"], 7: ["morning", "afternoon"] } as const;
    // 26 April 2026, a Sunday, is Giỗ Tổ.
    expect(daysOf([lecture("a", 30)], { startsOn: "2026-04-25", halfDays: weekends })).toEqual([
      "2026-04-25",
      "2026-05-02",
      "2026-05-03",
    ]);
  });

  it("begins field visits with a session of their own, and keeps rooms and teachers", () => {
    const topics: readonly Topic[] = [
      lecture("a", 3),
      { id: "v", name: "Thăm xã", periods: 5, activity: "field-visit" },
      { id: "d", name: "Cả ngày", periods: 2, activity: "practice", begins: "day" },
    ];
    const { entries } = createTimetable(topics, {
      startsOn: "2026-06-01",
      calendar,
      room: "A1",
      closedDays: ["2026-06-02"],
      assignments: { v: { place: "Xã Hòa Bình", teachers: ["Khoa Xây dựng Đảng"] } },
    });
    expect(entries.map(({ id, date, halfDay }) => [id, date, halfDay])).toEqual([
      ["a-1", "2026-06-01", "morning"],
      ["v-1", "2026-06-01", "afternoon"],
      ["d-1", "2026-06-03", "morning"],
    ]);
    expect(entries.map(({ room }) => room)).toEqual(["A1", undefined, "A1"]);
    expect(entries[1]).toMatchObject({
      place: "Xã Hòa Bình",
      teachers: ["Khoa Xây dựng Đảng"],
    });
  });

  it.each([
    [[lecture("a", 5)], { startsOn: "2026-02-30" }, "Cần ngày bắt đầu có thật"],
    [[lecture("a", 5), lecture("a", 5)], {}, "Mã chuyên đề “a” đứng hai lần."],
    [[lecture("a", 0.5)], {}, "Chuyên đề “a” cần số tiết nguyên từ 1 trở lên, nhận được 0.5."],
    [[lecture("a", 5)], { periodsPerSession: 0 }, "Cần số tiết mỗi buổi nguyên"],
    [[lecture("a", 5)], { halfDays: {} }, "Trong ba năm kể từ ngày bắt đầu"],
  ])("refuses what cannot be: %#", (topics, options, message) => {
    expect(() => createTimetable(topics, { startsOn: "2026-06-01", calendar, ...options })).toThrow(
      expect.objectContaining({
        code: "courses/impossible-timetable",
        message: expect.stringContaining(message),
      }),
    );
  });

  it("makes nothing of nothing", () => {
    expect(createTimetable([], { startsOn: "2026-06-01", calendar, halfDays: {} }).entries).toEqual(
      [],
    );
  });
});

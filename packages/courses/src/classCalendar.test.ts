import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { classCalendar } from "./calendar.js";
import { createTeachingCalendar, createTimetable, type PeriodTimes } from "./index.js";

const stamp = "2026-11-23T08:00:00+07:00";
const clock = (hours: number) =>
  Array.from({ length: 5 }, (_, index) => ({
    startsAt: `${String(hours + index).padStart(2, "0")}:00`,
    endsAt: `${String(hours + index).padStart(2, "0")}:45`,
  }));
const periodTimes: PeriodTimes = { morning: clock(7), afternoon: clock(13) };
const { entries: timetable } = createTimetable(
  [
    { id: "dang", name: "Xây dựng Đảng; chi bộ, đảng bộ", periods: 7, activity: "lecture" },
    { id: "tham", name: "Nghiên cứu thực tế", periods: 5, activity: "field-visit" },
  ],
  {
    startsOn: "2026-04-24",
    calendar: createTeachingCalendar(),
    assignments: {
      dang: { room: "A1", teachers: ["Khoa Xây dựng Đảng"] },
      tham: { place: "Xã đảo Hòn Mái" },
    },
  },
);
const trainingClass = {
  id: "cap-uy-1-2026",
  name: "Cấp ủy cơ sở, khóa I năm 2026",
  status: "decided",
  place: "Tại trường",
} as const;

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone === null) throw new Error("không có VTIMEZONE");
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      zone: component.getFirstProperty("dtstart")?.getFirstParameter("tzid"),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      wall: event.startDate.toString(),
      status: component.getFirstPropertyValue("status"),
      url: component.getFirstPropertyValue("url"),
    };
  });
}

describe("classCalendar", () => {
  const url = "https://truong.example/lop-hoc/cap-uy-1-2026";
  const file = classCalendar(trainingClass, { stamp, periodTimes, timetable, url, revision: 2 });

  it("is read by another library as the timetable, in Vietnamese time", () => {
    const events = read(file);
    const written = new ICAL.Component(ICAL.parse(file));
    // RFC 7986 makes it text, where a comma is escaped; the parser does not know the property.
    expect(written.getFirstPropertyValue("name")).toBe("Cấp ủy cơ sở\\, khóa I năm 2026");
    expect(events.map(({ uid }) => uid)).toEqual([
      "cap-uy-1-2026-dang-1@courses.sotruong",
      "cap-uy-1-2026-dang-2@courses.sotruong",
      "cap-uy-1-2026-tham-1@courses.sotruong",
    ]);
    expect(events[0]).toEqual({
      uid: "cap-uy-1-2026-dang-1@courses.sotruong",
      summary: "Xây dựng Đảng; chi bộ, đảng bộ",
      location: "A1, Tại trường",
      description: "Cấp ủy cơ sở, khóa I năm 2026\nKhoa Xây dựng Đảng",
      sequence: 2,
      stamp: "2026-11-23T01:00:00Z",
      zone: "Asia/Ho_Chi_Minh",
      start: "2026-04-24T00:00:00.000Z",
      end: "2026-04-24T04:45:00.000Z",
      wall: "2026-04-24T07:00:00",
      status: "CONFIRMED",
      url,
    });
    expect(events[1]).toMatchObject({
      wall: "2026-04-24T13:00:00",
      end: "2026-04-24T07:45:00.000Z",
    });
    expect(events[2]).toMatchObject({ wall: "2026-04-28T07:00:00", location: "Xã đảo Hòn Mái" });
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("keeps the UIDs when the lessons move, so that events move instead of doubling", () => {
    const moved = timetable.map((entry) => ({ ...entry, date: "2026-05-06" }));
    const options = { stamp, periodTimes, timetable: moved, revision: 3 };
    const uids = (events: ReturnType<typeof read>) => events.map(({ uid }) => uid);
    expect(uids(read(classCalendar(trainingClass, options)))).toEqual(uids(read(file)));
  });

  it.each([
    ["cancelled", "CANCELLED", "Hủy: "],
    ["postponed", "TENTATIVE", "Hoãn: "],
    ["suspended", "TENTATIVE", "Tạm dừng: "],
  ] as const)(
    "says that a class is %s, from the day on which it came to be so",
    (status, standing, word) => {
      const steps = [{ status, date: "2026-04-27", documents: [] }];
      const events = read(
        classCalendar({ ...trainingClass, status, steps }, { stamp, periodTimes, timetable }),
      );
      expect(events.map((event) => event.status)).toEqual(["CONFIRMED", "CONFIRMED", standing]);
      expect(events[2]?.summary).toBe(`${word}Nghiên cứu thực tế`);
    },
  );

  it("is the same whatever the machine's zone", () => {
    const program = `
      import { classCalendar } from "@sotruong/courses/calendar";
      const [trainingClass, options] = JSON.parse(process.argv[1]);
      process.stdout.write(classCalendar(trainingClass, options));`;
    const options = { stamp, periodTimes, timetable, url, revision: 2 };
    for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
      const there = execFileSync(
        process.execPath,
        ["--input-type=module", "--eval", program, JSON.stringify([trainingClass, options])],
        { encoding: "utf8", env: { ...process.env, TZ } },
      );
      expect(there).toBe(file);
    }
  });

  it("lets no text of a class begin a line of the file", () => {
    const forged = "A\r\nEND:VCALENDAR\r\nX-FORGED:1";
    const written = classCalendar(
      { id: forged, name: forged, status: "decided", place: forged },
      { stamp, periodTimes, timetable: timetable.map((entry) => ({ ...entry, title: forged })) },
    );
    expect(written.match(/^(?:END:VCALENDAR|X-FORGED)/gmu)).toEqual(["END:VCALENDAR"]);
    expect(read(written)).toHaveLength(timetable.length);
  });

  it("refuses a stamp without an offset and a period that the clock has not", () => {
    expect(() =>
      classCalendar(trainingClass, { stamp: "2026-11-23", periodTimes, timetable }),
    ).toThrow(expect.objectContaining({ code: "courses/invalid-stamp" }));
    expect(() => classCalendar(trainingClass, { stamp, periodTimes: {}, timetable })).toThrow(
      expect.objectContaining({
        code: "courses/no-period-time",
        message: "Buổi sáng có giờ của 0 tiết, lịch cần tiết 1 đến tiết 5.",
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  createTeachingCalendar,
  createTimetable,
  programmeSchema,
  toCourseInstanceJsonLd,
  toCourseJsonLd,
} from "./index.js";

const programme = programmeSchema.parse({
  id: "cap-uy",
  name: "Bồi dưỡng cấp ủy cơ sở",
  kind: "further-training",
  certificate: "Giấy chứng nhận",
  topics: [
    { id: "a", name: "Xây dựng Đảng", periods: 25 },
    { id: "b", name: "Thực hành", periods: 5, activity: "practice" },
  ],
});
const clock = (hours: number) =>
  Array.from({ length: 5 }, (_, index) => ({
    startsAt: `${String(hours + index).padStart(2, "0")}:00`,
    endsAt: `${String(hours + index).padStart(2, "0")}:45`,
  }));
const { entries: timetable } = createTimetable(programme.topics ?? [], {
  startsOn: "2026-04-24",
  calendar: createTeachingCalendar(),
  assignments: { a: { teachers: ["Nguyễn Văn Mẫu"] } },
});
const trainingClass = {
  name: "Cấp ủy cơ sở, khóa I",
  status: "decided",
  delivery: "blended",
  opensOn: "2026-04-24",
  closesOn: "2026-04-29",
  place: "Tại trường",
  timetable,
  trainees: 88,
} as const;
const url = "https://truong.example/lop-hoc/1";
const periodTimes = { morning: clock(7), afternoon: clock(13) };

describe("linked data of courses", () => {
  const instance = toCourseInstanceJsonLd(trainingClass, { url, periodTimes });

  it("describes a class with mode, days, workload and standing", () => {
    expect(instance).toEqual({
      "@type": "CourseInstance",
      name: "Cấp ủy cơ sở, khóa I",
      url,
      courseMode: "Blended",
      eventStatus: "https://schema.org/EventScheduled",
      startDate: "2026-04-24",
      endDate: "2026-04-29",
      location: { "@type": "Place", name: "Tại trường" },
      courseWorkload: "PT22H30M",
      courseSchedule: {
        "@type": "Schedule",
        startDate: "2026-04-24",
        endDate: "2026-04-29",
        repeatFrequency: "P1W",
        repeatCount: 3,
        byDay: ["Tuesday", "Wednesday", "Friday"].map((day) => `https://schema.org/${day}`),
        scheduleTimezone: "Asia/Ho_Chi_Minh",
      },
    });
  });

  it("names the days that have no lessons although their weekday has", () => {
    const weekly = createTimetable(programme.topics ?? [], {
      startsOn: "2026-04-20",
      calendar: createTeachingCalendar(),
      halfDays: { 1: ["morning", "afternoon"] },
    });
    const { courseSchedule } = toCourseInstanceJsonLd(
      { name: "A", status: "postponed", delivery: "online", place: "Tại trường" },
      { url, timetable: weekly.entries },
    );
    expect(courseSchedule?.exceptDate).toEqual(["2026-04-27"]);
  });

  it("says where a class stands, and no place for one that is online", () => {
    const standing = (status: "cancelled" | "suspended" | "closed") =>
      toCourseInstanceJsonLd({ name: "A", status, delivery: "online", place: "B" }, { url });
    expect(standing("cancelled").eventStatus).toBe("https://schema.org/EventCancelled");
    expect(standing("suspended").eventStatus).toBe("https://schema.org/EventPostponed");
    expect(standing("closed")).toEqual({
      "@type": "CourseInstance",
      name: "A",
      url,
      courseMode: "Online",
      eventStatus: "https://schema.org/EventScheduled",
    });
  });

  it("invents no person, no price and no score, and counts no trainees", () => {
    const provider = { name: "Trường Mẫu", url: "https://truong.example/" };
    const course = toCourseJsonLd(programme, { url, provider, instances: [instance] });
    expect(course.syllabusSections?.map(({ name }) => name)).toEqual([
      "Xây dựng Đảng",
      "Thực hành",
    ]);
    const written = JSON.stringify(course);
    for (const word of ["Person", "instructor", "Nguyễn Văn Mẫu", "offers", "ating", "88"]) {
      expect(written).not.toContain(word);
    }
  });
});

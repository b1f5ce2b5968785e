import { fileURLToPath } from "node:url";
import { checkTimetable, createTeachingCalendar, findTimetableClashes } from "@sotruong/courses";
import { describe, expect, it } from "vitest";
import { loadSchool } from "./loadSchool.js";
import { timetableOf } from "./timetableOf.js";

const schools = fileURLToPath(new URL("../../schools", import.meta.url));

describe.each(["tra-son", "hai-binh"])("the timetables of %s", (id) => {
  it("spend the periods of their programmes between opening and closing, without a clash", async () => {
    const { classes, programmes } = await loadSchool(`${schools}/${id}`);
    const calendar = createTeachingCalendar();
    const scheduled = classes.map((trainingClass) => {
      const programme = programmes.find((each) => each.id === trainingClass.programme);
      if (programme === undefined) throw new Error(trainingClass.programme);
      const { entries } = timetableOf(trainingClass, programme);
      const { topics = [] } = programme;
      expect(entries.length > 0).toBe(topics.length > 0);
      expect(checkTimetable(entries, { topics, calendar })).toEqual([]);
      for (const { date } of entries) {
        expect(date >= (trainingClass.opensOn ?? "")).toBe(true);
        expect(date <= (trainingClass.closesOn ?? "")).toBe(true);
      }
      return { ...trainingClass, timetable: entries };
    });
    expect(findTimetableClashes(scheduled)).toEqual([]);
  });

  it("prefer the timetable that a class was given, and check it", async () => {
    const { classes, programmes } = await loadSchool(`${schools}/${id}`);
    const [trainingClass] = classes;
    const programme = programmes.find((each) => each.id === trainingClass?.programme);
    if (trainingClass === undefined || programme === undefined) throw new Error(id);
    const { entries } = timetableOf(trainingClass, programme);
    const shortened = timetableOf(
      { ...trainingClass, timetable: JSON.parse(JSON.stringify(entries.slice(1))) },
      programme,
    );
    expect(shortened.entries).toHaveLength(entries.length - 1);
    expect(shortened.findings.map(({ code }) => code)).toEqual(["courses/missing-periods"]);
  });
});

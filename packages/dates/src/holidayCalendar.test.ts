import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { holidayCalendar } from "./calendar.js";
import { DateError, holidaysOf } from "./index.js";

const stamp = "2026-11-23T08:00:00+07:00";

describe("holidayCalendar", () => {
  it("is read by another library as the holidays of the year", () => {
    for (const year of [2013, 2026, 2027]) {
      const calendar = new ICAL.Component(ICAL.parse(holidayCalendar(year, { stamp })));
      const events = calendar.getAllSubcomponents("vevent").map((event) => ({
        date: String(event.getFirstPropertyValue("dtstart")),
        end: String(event.getFirstPropertyValue("dtend")),
        name: event.getFirstPropertyValue("summary"),
        basis: event.getFirstPropertyValue("description"),
        status: event.getFirstPropertyValue("status"),
        stamp: String(event.getFirstPropertyValue("dtstamp")),
      }));
      expect(events.map(({ date, name, basis }) => ({ date, name, basis }))).toEqual(
        holidaysOf(year).map(({ date, name, basis }) => ({ date, name, basis })),
      );
      for (const event of events) {
        expect(event.end > event.date).toBe(true);
        expect(event.stamp).toBe("2026-11-23T01:00:00Z");
      }
      expect(events.filter(({ status }) => status === "TENTATIVE")).toHaveLength(
        holidaysOf(year).filter(({ status }) => status === "not-decided").length,
      );
    }
  });

  it("names each event once, in lines of at most 75 bytes", () => {
    const lines = holidayCalendar(2027, { stamp }).split("\r\n");
    const names = lines.filter((line) => line.startsWith("UID:"));
    expect(new Set(names).size).toBe(holidaysOf(2027).length);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("is the same whatever the machine's zone", () => {
    const program = `
      import { holidayCalendar } from "@sotruong/dates/calendar";
      process.stdout.write(holidayCalendar(2027, { stamp: "${stamp}" }));`;
    const here = holidayCalendar(2027, { stamp });
    for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
      const there = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
        encoding: "utf8",
        env: { ...process.env, TZ },
      });
      expect(there).toBe(here);
    }
  });

  it("refuses a stamp without an offset", () => {
    expect(() => holidayCalendar(2027, { stamp: "2026-11-23" })).toThrow(DateError);
  });
});

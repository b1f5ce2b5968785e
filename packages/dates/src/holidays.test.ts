import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays, DateError, holidaysOf, isWorkingDay } from "./index.js";

const daysOf = (year: number, kind: string): string[] =>
  holidaysOf(year)
    .filter((holiday) => holiday.kind === kind && holiday.status !== "not-decided")
    .map(({ date }) => date.slice(5));

describe("days in lieu of what is not decided", () => {
  it("are not decided either", () => {
    const inLieu = holidaysOf(2027).filter(({ kind }) => kind === "make-up");
    expect(inLieu.map(({ id, status }) => [id, status])).toEqual([
      ["tet-am-lich", "not-decided"],
      ["quoc-te-lao-dong", "computed"],
    ]);
  });
});

describe("holidaysOf", () => {
  it.each([
    [2019, 6],
    [2020, 10],
    [2021, 11],
    [2022, 11],
    [2023, 11],
    [2024, 11],
    [2025, 11],
    [2026, 12],
  ])("%i has %i days by law that are known", (year, count) =>
    expect(daysOf(year, "holiday")).toHaveLength(count),
  );

  it("gives days in lieu and moved days", () => {
    expect(daysOf(2023, "make-up")).toEqual(["01-02", "01-25", "01-26", "05-02", "05-03", "09-04"]);
    expect(daysOf(2026, "make-up")).toEqual(["04-27"]);
    expect(daysOf(2026, "swap")).toEqual(["01-02", "08-31"]);
  });

  it("says what is not decided, and takes a decision from the caller", () => {
    const open = holidaysOf(2027)
      .filter(({ status }) => status === "not-decided")
      .map(({ date }) => date);
    expect(open).toEqual([
      "2027-02-04",
      "2027-02-05",
      "2027-02-07",
      "2027-02-08",
      "2027-02-09",
      "2027-02-10",
      "2027-09-01",
      "2027-09-03",
    ]);
    const decisions = [
      {
        id: "tet-am-lich",
        year: 2027,
        days: ["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"],
        basis: "Thông báo thử",
        provenance: { source: "test", certainty: "unsure" as const },
      },
    ];
    const decided = holidaysOf(2027, { decisions }).filter(({ id }) => id === "tet-am-lich");
    expect(decided.map(({ date, status, kind }) => [date.slice(8), status, kind])).toEqual([
      ["04", "decided", "holiday"],
      ["05", "decided", "holiday"],
      ["06", "decided", "holiday"],
      ["07", "decided", "holiday"],
      ["08", "decided", "holiday"],
      ["09", "decided", "make-up"],
      ["10", "decided", "make-up"],
    ]);
  });

  it("gives no day in lieu of 24 November", () => {
    const days = holidaysOf(2029).filter(({ id }) => id === "ngay-van-hoa-viet-nam");
    expect(days.map(({ date, kind }) => [date, kind])).toEqual([["2029-11-24", "holiday"]]);
    expect(holidaysOf(2025).some(({ id }) => id === "ngay-van-hoa-viet-nam")).toBe(false);
  });

  it.each([2012, 2200, 2026.5, Number.NaN])("refuses the year %d", (year) => {
    expect(() => holidaysOf(year)).toThrow(DateError);
  });

  const register = new URL("../../../../shared/registers/holidays.json", import.meta.url);
  it.runIf(existsSync(register))("agrees with the register on every day of 2020 to 2026", () => {
    const { yearly } = JSON.parse(readFileSync(register, "utf8"));
    for (const row of yearly.filter(({ year }: { year: number }) => year < 2027)) {
      const ours = holidaysOf(row.year).filter(({ id }) => id === row.id);
      const dates = (kind: string): string[] =>
        ours.filter((one) => one.kind === kind).map(({ date }) => date);
      expect([row.id, dates("holiday")]).toEqual([row.id, row.days]);
      expect([row.id, dates("make-up")]).toEqual([
        row.id,
        row.makeUp.map(({ off }: { off: string }) => off),
      ]);
      expect([row.id, dates("swap")]).toEqual([
        row.id,
        row.swap.map(({ off }: { off: string }) => off),
      ]);
    }
  });
});

describe("working days", () => {
  it("counts Saturdays that were given for moved days", () => {
    expect(isWorkingDay("2026-08-22")).toBe(true);
    expect(isWorkingDay("2026-08-23")).toBe(false);
    expect(isWorkingDay("2026-08-31")).toBe(false);
    expect(countWorkingDays("2026-08-17", "2026-09-04")).toBe(13);
  });
  it("goes forth and back over holidays", () => {
    expect(addWorkingDays("2026-02-13", 5)).toBe("2026-02-27");
    expect(addWorkingDays("2026-02-27", -5)).toBe("2026-02-13");
    expect(addWorkingDays("2026-02-13", 0)).toBe("2026-02-13");
  });
  it("does not guess days that are not decided", () => {
    expect(() => isWorkingDay("2027-02-08")).toThrow(
      expect.objectContaining({ code: "dates/not-decided" }),
    );
    expect(isWorkingDay("2027-02-08", { undecided: "off" })).toBe(false);
    expect(isWorkingDay("2027-02-08", { undecided: "working" })).toBe(true);
    expect(() => countWorkingDays("2026-02-02", "2026-02-01")).toThrow(DateError);
  });
});

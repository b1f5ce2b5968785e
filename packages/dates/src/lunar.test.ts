import { describe, expect, it } from "vitest";
import {
  addDays,
  canChiOfDay,
  canChiOfHour,
  canChiOfMonth,
  canChiOfYear,
  DateError,
  formatLunarDate,
  fromLunar,
  leapMonthOf,
  lunarMonthsOf,
  parseLunarDate,
  solarTermsOf,
  toLunar,
  UTC7_CALENDAR,
  UTC8_CALENDAR,
  uncertainLunations,
  VIETNAMESE_CALENDAR,
} from "./index.js";

const newYear = (year: number, calendar = VIETNAMESE_CALENDAR): string =>
  fromLunar({ year, month: 1, day: 1, leapMonth: false }, { calendar });

describe("lunar dates beyond the usual form", () => {
  it.each([
    ["mùng 1 Tết năm 2026", "2026-02-17"],
    ["15-8-2025 (ÂL)", "2025-10-06"],
    ["ngày mười lăm tháng Tám năm 2025 âm lịch", "2025-10-06"],
    ["mồng Một tháng Giêng năm 2026", "2026-02-17"],
    ["mùng 1 tháng 6 nhuận năm 2025", "2025-07-25"],
  ])("are read: %s", (text, date) => expect(fromLunar(parseLunarDate(text))).toBe(date));

  it("are refused where no year has them", () => {
    const impossible = expect.objectContaining({ code: "dates/impossible" });
    for (const [month, day] of [
      [13, 1],
      [0, 1],
      [1, 31],
      [1, 0],
    ] as const) {
      const date = { year: 2021, month, day, leapMonth: false };
      expect(() => formatLunarDate(date)).toThrow(impossible);
      if (month !== 1) expect(() => canChiOfMonth(date)).toThrow(impossible);
    }
  });
});

describe("the lunar calendar", () => {
  it.each([
    [1968, "1968-01-29"],
    [1969, "1969-02-16"],
    [1985, "1985-01-21"],
    [2007, "2007-02-17"],
    [2020, "2020-01-25"],
    [2021, "2021-02-12"],
    [2022, "2022-02-01"],
    [2023, "2023-01-22"],
    [2024, "2024-02-10"],
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2027, "2027-02-06"],
    [2030, "2030-02-02"],
    [2053, "2053-02-18"],
  ])("Tết %i is on %s", (year, date) => expect(newYear(year)).toBe(date));

  it("differs between the readings in the years that are known", () => {
    const years = Array.from({ length: 201 }, (_, index) => 1900 + index);
    expect(
      years.filter((year) => newYear(year, UTC7_CALENDAR) !== newYear(year, UTC8_CALENDAR)),
    ).toEqual([1903, 1916, 1935, 1965, 1968, 1969, 1985, 2007, 2030, 2053]);
    expect(newYear(1965)).toBe(newYear(1965, UTC8_CALENDAR));
    expect(newYear(1985)).toBe(newYear(1985, UTC7_CALENDAR));
  });

  it("has leap months where they are", () => {
    expect([2017, 2020, 2023, 2025, 2028, 2031, 2033].map((year) => leapMonthOf(year))).toEqual([
      6, 4, 2, 6, 5, 3, 11,
    ]);
    expect(leapMonthOf(2026)).toBeUndefined();
    expect(lunarMonthsOf(2025).at(-1)).toEqual({
      month: 12,
      leapMonth: false,
      days: 29,
      start: "2026-01-19",
    });
  });

  it.each([
    [{ year: 2025, month: 12, day: 30, leapMonth: false }, "dates/impossible"],
    [{ year: 2026, month: 2, day: 1, leapMonth: true }, "dates/impossible"],
    [{ year: 2023, month: 3, day: 1, leapMonth: true }, "dates/impossible"],
    [{ year: 2026, month: 13, day: 1, leapMonth: false }, "dates/impossible"],
    [{ year: 2026, month: 0, day: 1, leapMonth: false }, "dates/impossible"],
    [{ year: 2026, month: 1, day: 0, leapMonth: false }, "dates/impossible"],
    [{ year: 2026, month: 1, day: 1.5, leapMonth: false }, "dates/impossible"],
    [{ year: 2026, month: Number.NaN, day: 1, leapMonth: false }, "dates/impossible"],
    [{ year: Number.NaN, month: 1, day: 1, leapMonth: false }, "dates/out-of-range"],
    [{ year: 1899, month: 12, day: 1, leapMonth: false }, "dates/out-of-range"],
    [{ year: 2200, month: 1, day: 1, leapMonth: false }, "dates/out-of-range"],
    [{ year: 2199, month: 12, day: 20, leapMonth: false }, "dates/out-of-range"],
  ])("refuses %j", (date, code) => {
    expect(() => fromLunar(date)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ["2021-02-31", "dates/impossible"],
    ["2021-13-01", "dates/impossible"],
    ["2021-00-01", "dates/impossible"],
    ["2021-10-00", "dates/impossible"],
    ["1900-01-30", "dates/out-of-range"],
    ["2200-01-01", "dates/out-of-range"],
    ["12/02/2021", "dates/unreadable"],
    ["2021/02/12", "dates/unreadable"],
    ["2021-02:12", "dates/unreadable"],
    ["202:-02-12", "dates/unreadable"],
    ["2021-0/-12", "dates/unreadable"],
    ["2021-02-1\u0132", "dates/unreadable"],
    ["2021-2-12 ", "dates/unreadable"],
    ["", "dates/unreadable"],
  ])("refuses the civil date %j: %s", (date, code) => {
    expect(() => toLunar(date)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses what is no text, and years far away", () => {
    const anything: (date: unknown) => unknown = toLunar as never;
    expect(() => anything(20210212)).toThrow(DateError);
    expect(() => anything(undefined)).toThrow(DateError);
    for (const year of [1900.5, 1900 + 2 ** 27, 1e20, -5])
      expect(() => fromLunar({ year, month: 1, day: 1, leapMonth: false })).toThrow(DateError);
    expect(() => fromLunar({ year: 2026, month: 17, day: 1, leapMonth: false })).toThrow(DateError);
    expect(() => fromLunar({ year: 2026, month: 1.5, day: 1, leapMonth: false })).toThrow(
      DateError,
    );
  });

  it("goes from every day to the lunar date and back, and never leaves a gap", () => {
    let date = "1900-01-31";
    let before = toLunar(date);
    let days = 0;
    while (date < "2199-12-31") {
      date = addDays(date, 1);
      const lunar = toLunar(date);
      const isNext = lunar.day === before.day + 1;
      const isFirst = lunar.day === 1 && (before.day === 29 || before.day === 30);
      if (fromLunar(lunar) !== date || !(isNext || isFirst)) expect.fail(date);
      before = lunar;
      days += 1;
    }
    expect(days).toBe(109_542);
  });

  it("writes dates that read back, on every day", () => {
    for (let date = "1900-01-31"; date <= "2199-12-31"; date = addDays(date, 1)) {
      const lunar = toLunar(date);
      if (fromLunar(parseLunarDate(formatLunarDate(lunar))) !== date) expect.fail(date);
    }
    expect(
      formatLunarDate({ year: 2023, month: 2, day: 11, leapMonth: true }, { year: "number" }),
    ).toBe("ngày 11 tháng Hai nhuận năm 2023 âm lịch");
    expect(() => parseLunarDate("mùng 6 tháng Giêng năm Bính Ngọ")).toThrow("năm bằng số");
    expect(() => parseLunarDate("mùng 6 tháng Giêng năm Ất Tỵ (2026)")).toThrow("Bính Ngọ");
  });

  it("names years, months, days and hours", () => {
    expect([1984, 2021, 2025, 2026, 2027].map(canChiOfYear)).toEqual([
      "Giáp Tý",
      "Tân Sửu",
      "Ất Tỵ",
      "Bính Ngọ",
      "Đinh Mùi",
    ]);
    expect(canChiOfMonth({ year: 2026, month: 1 })).toBe("Canh Dần");
    expect(canChiOfDay("2000-01-01")).toBe("Mậu Ngọ");
    expect(canChiOfHour("2000-01-01", 0)).toBe("Nhâm Tý");
    expect(canChiOfHour("2000-01-01", 23)).toBe("Giáp Tý");
    expect(() => canChiOfHour("2000-01-01", 24)).toThrow(DateError);
  });

  it("knows the solar terms and the new moons near midnight", () => {
    expect(solarTermsOf(2026).map(({ date }) => date.slice(5))).toEqual([
      "01-05",
      "01-20",
      "02-04",
      "02-18",
      "03-05",
      "03-20",
      "04-05",
      "04-20",
      "05-05",
      "05-21",
      "06-05",
      "06-21",
      "07-07",
      "07-23",
      "08-07",
      "08-23",
      "09-07",
      "09-23",
      "10-08",
      "10-23",
      "11-07",
      "11-22",
      "12-07",
      "12-22",
    ]);
    expect(uncertainLunations()).toHaveLength(19);
    expect(() => solarTermsOf(2200)).toThrow(DateError);
  });
});

describe("the generated tables", () => {
  it("are what the script computes today", async () => {
    const script = "../scripts/generateLunarTable.mjs";
    const { generateTables } = await import(script);
    const tables = generateTables();
    expect(tables.official).toBe(VIETNAMESE_CALENDAR.table);
    expect(tables.utc7).toBe(UTC7_CALENDAR.table);
    expect(tables.utc8).toBe(UTC8_CALENDAR.table);
    expect(tables.uncertain).toEqual(uncertainLunations());
  }, 60_000);
});

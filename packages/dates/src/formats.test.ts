import { format, formatRelative, parse } from "date-fns";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { vi } from "./dateFns.js";
import {
  DateError,
  findDates,
  formatDateLine,
  formatDateRange,
  formatMonthName,
  formatPeriod,
  formatRelativeDay,
  formatRelativeTime,
  formatTime,
  formatWeekday,
  hanoiTime,
  isInstant,
  isWallTime,
  parseDate,
  parseDateLine,
  parsePeriod,
  parseTimestamp,
  safeParseDate,
  saigonTime,
  zoneTime,
} from "./index.js";
import { civilDateSchema, instantSchema, wallTimeSchema } from "./zod.js";

const failsWith = (code: string): unknown => expect.objectContaining({ name: "DateError", code });

describe("input of the formatters", () => {
  it.each([
    ["2021-09-16T02:18", "Thứ năm, 16.09.2021 02:18"],
    ["2021-09-15T19:18Z", "Thứ năm, 16.09.2021 02:18"],
    ["2021-09-16T04:18:00+09:00", "Thứ năm, 16.09.2021 02:18"],
    ["2021-09-16T04:18:00.123+09:00[Asia/Tokyo]", "Thứ năm, 16.09.2021 02:18"],
    ["2021-09-16", "Thứ năm, 16.09.2021"],
    ["1945-09-02T14:00", "Chủ nhật, 02.09.1945 14:00"],
  ])("reads %s", (input, line) => expect(formatDateLine(input)).toBe(line));

  it.each([
    [Temporal.PlainDate.from("2021-09-16"), "Thứ năm, 16.09.2021"],
    [Temporal.PlainDateTime.from("2021-09-16T02:18:30"), "Thứ năm, 16.09.2021 02:18"],
    [Temporal.Instant.from("2021-09-15T19:18:00Z"), "Thứ năm, 16.09.2021 02:18"],
    [Temporal.ZonedDateTime.from("2021-09-15T21:18:00[Europe/Paris]"), "Thứ năm, 16.09.2021 02:18"],
  ])("reads the Temporal object %s", (value, line) => expect(formatDateLine(value)).toBe(line));

  it("refuses Temporal objects without a whole date", () => {
    for (const value of [Temporal.PlainYearMonth.from("2021-09"), Temporal.PlainTime.from("09:05")])
      expect(() => formatDateLine(value)).toThrow(failsWith("dates/unreadable"));
  });

  it("does not name the machine's zone in an error", () => {
    const late = new Date(8.64e15);
    expect(() => formatDateLine(late)).toThrow(/“8640000000000000”/u);
  });

  it.each(["2021-02-31", "2021-13-01", "2021-09-16T24:00", "2021-09-16T23:60"])(
    "refuses the impossible %s",
    (input) => {
      expect(() => formatDateLine(input)).toThrow(failsWith("dates/impossible"));
    },
  );
  it.each([
    "",
    "16/9/2021",
    "2021-9-16",
    "2021-09-16 02:18",
    "2021-09-16T02:18 ",
    "2021-09-16Z",
    "hôm nay",
  ])("refuses %j", (input) => {
    expect(() => formatDateLine(input)).toThrow(failsWith("dates/unreadable"));
  });
  it("refuses an invalid Date", () => {
    expect(() => formatDateLine(new Date(Number.NaN))).toThrow(failsWith("dates/unreadable"));
  });
});

describe("clocks", () => {
  it("follow Hanoi by default, Saigon and others when asked", () => {
    const instant = new Date("1970-01-01T00:00:00Z");
    expect(formatDateLine(instant)).toBe("Thứ năm, 01.01.1970 07:00");
    expect(formatDateLine(instant, { zone: saigonTime })).toBe("Thứ năm, 01.01.1970 08:00");
    expect(formatDateLine(instant, { zone: zoneTime("UTC") })).toBe("Thứ năm, 01.01.1970 00:00");
    expect(() => zoneTime("Asia/Nowhere")).toThrow(DateError);
  });
  it("agree with the runtime's zone of Saigon on every day from 1911 to 2030", () => {
    const runtime = zoneTime("Asia/Ho_Chi_Minh");
    for (let year = 1911; year < 2031; year += 1) {
      for (let day = 0; day < 365; day += 3) {
        const instant = Date.UTC(year, 5, day);
        if (saigonTime(instant) !== runtime(instant)) expect.fail(new Date(instant).toISOString());
      }
    }
  });
  it("change in Saigon at the second of the time zone database", () => {
    for (const [change, before, after] of [
      ["1911-04-30T16:53:30Z", 25_590, 25_200],
      ["1942-12-31T16:00:00Z", 25_200, 28_800],
      ["1945-03-14T15:00:00Z", 28_800, 32_400],
      ["1945-09-01T15:00:00Z", 32_400, 25_200],
      ["1947-03-31T17:00:00Z", 25_200, 28_800],
      ["1955-06-30T17:00:00Z", 28_800, 25_200],
      ["1959-12-31T16:00:00Z", 25_200, 28_800],
      ["1975-06-12T16:00:00Z", 28_800, 25_200],
    ] as const) {
      const instant = Date.parse(change);
      expect([saigonTime(instant - 1000), saigonTime(instant)]).toEqual([before, after]);
    }
    expect(saigonTime(Date.UTC(1900, 0, 1))).toBe(25_590);
  });
  it.each([
    ["1953-01-01", 8],
    ["1954-10-02", 7],
    ["1960-06-01", 7],
    ["1974-06-01", 7],
    ["2021-06-01", 7],
    ["1908-01-01", 7.108_333_333_333_333],
    ["1900-01-01", 7.056_666_666_666_667],
    ["1945-05-01", 9],
    ["1930-01-01", 7],
  ])("show the hours of Hanoi on %s", (date, hours) =>
    expect(hanoiTime(Date.parse(date)) / 3600).toBe(hours),
  );
});

describe("styles", () => {
  it("write times, months and weekdays", () => {
    expect(formatTime("2021-09-16T00:10", { style: "halves" })).toBe("12:10 SA");
    expect(formatTime("2021-09-16T09:05", { style: "letter" })).toBe("9h05");
    expect(() => formatTime("2021-09-16")).toThrow(failsWith("dates/incomplete"));
    expect(formatMonthName(12)).toBe("tháng Mười hai");
    expect(formatMonthName(12, { capitals: "cldr" })).toBe("Tháng Mười Hai");
    expect(() => formatMonthName(13)).toThrow(DateError);
    expect(formatWeekday("2021-09-16", { atStart: true })).toBe("Thứ Năm");
  });
  it.each([
    ["2021", "năm 2021"],
    ["2021-08", "tháng 8 năm 2021"],
    ["2021-Q4", "quý IV năm 2021"],
    ["2021-01/2021-06", "6 tháng đầu năm 2021"],
    ["2021-07/2021-12", "6 tháng cuối năm 2021"],
    ["2021-03/2021-05", "từ tháng 3 đến tháng 5 năm 2021"],
    ["2020-11/2021-02", "từ tháng 11 năm 2020 đến tháng 2 năm 2021"],
    ["2021-Q1/2021-Q2", "từ quý I đến quý II năm 2021"],
    ["2024-03-10/2024-03-15", "từ ngày 10 đến ngày 15/3/2024"],
    ["2019/2021", "giai đoạn 2019 - 2021"],
  ])("write the period %s", (period, text) => {
    expect(formatPeriod(period)).toBe(text);
    expect(parsePeriod(text)).toBe(period);
  });
  it("refuse what is no period or reversed", () => {
    expect(() => formatPeriod("2021-13")).toThrow(failsWith("dates/unreadable"));
    expect(() => formatPeriod("2025/2020")).toThrow(failsWith("dates/reversed-range"));
    expect(() => formatDateRange("2024-03-15", "2024-03-10")).toThrow(
      failsWith("dates/reversed-range"),
    );
    expect(() => parsePeriod("nhiệm kỳ 2015 - 2000")).toThrow(failsWith("dates/reversed-range"));
    expect(() => parsePeriod("tháng Bảy")).toThrow(failsWith("dates/incomplete"));
    expect(() => parsePeriod("16/9/2021")).toThrow(failsWith("dates/unreadable"));
  });
  it.each([
    ["2021-09-16", "hôm nay"],
    ["2021-09-15", "hôm qua"],
    ["2021-09-13", "thứ Hai tuần này"],
    ["2021-09-19", "Chủ nhật tuần này"],
    ["2021-09-12", "Chủ nhật tuần trước"],
    ["2021-09-06", "thứ Hai tuần trước"],
    ["2021-09-05", "ngày 05/9/2021"],
    ["2021-09-20", "thứ Hai tuần tới"],
    ["2021-09-27", "ngày 27/9/2021"],
  ])("say of %s, seen from 16 September 2021: %s", (date, text) =>
    expect(formatRelativeDay(date, "2021-09-16")).toBe(text),
  );
  it("say minutes and hours", () => {
    expect(formatRelativeTime("2021-09-16T02:18", "2021-09-16T02:18")).toBe("vừa xong");
    expect(formatRelativeTime("2021-09-15T23:18", "2021-09-16T02:18")).toBe("3 giờ trước");
    expect(formatRelativeTime(new Date("2021-09-15T19:18Z"), "2021-09-16T02:19")).toBe(
      "1 phút trước",
    );
  });
});

describe("strict parsers", () => {
  it.each([
    ["31/02/2021", "dates/impossible"],
    ["Thứ hai, 16/9/2021", "dates/wrong-weekday"],
    ["ngày 16/9", "dates/incomplete"],
    ["16/9/2021 và 17/9/2021", "dates/unreadable"],
    ["tháng 9 năm 2021", "dates/unreadable"],
    ["", "dates/unreadable"],
    ["16/9/2021 02:18", "dates/unreadable"],
    ["đạt 62.5%", "dates/unreadable"],
    ["30/02/2026 âm lịch", "dates/impossible"],
  ])("parseDate refuses %j with %s", (text, code) => {
    expect(() => parseDate(text)).toThrow(failsWith(code));
    expect(safeParseDate(text)).toEqual({ ok: false, error: failsWith(code) });
  });
  it.each([
    ["Thứ năm 16.09.2021 02:18", "dates/unreadable"],
    ["Thứ năm, 16.09.2021", "dates/unreadable"],
    ["Thứ sáu, 16.09.2021 02:18", "dates/wrong-weekday"],
    ["Thứ năm, 31.09.2021 02:18", "dates/impossible"],
    ["Thứ năm, 16.09.2021 24:00", "dates/impossible"],
    ["Thứ năm, 16.13.2021 02:18", "dates/impossible"],
  ])("parseDateLine refuses %j with %s", (text, code) =>
    expect(() => parseDateLine(text)).toThrow(failsWith(code)),
  );
  it.each([
    "THỨ NĂM, 16/09/2021 02:18",
    "thứ 5, 16-9-2021 | 02:18",
    "Thứ năm,\u00a016.09.2021\u00a002:18",
    " Thứ năm, 16.09.2021 02:18 ",
  ])("parseDateLine reads %j", (line) => expect(parseDateLine(line)).toBe("2021-09-16T02:18"));
  it("parseTimestamp tells what is missing", () => {
    expect(() => parseTimestamp("16/9/2021")).toThrow(failsWith("dates/incomplete"));
    expect(() => parseTimestamp("02:18")).toThrow(failsWith("dates/unreadable"));
  });
});

describe("findDates", () => {
  it("gives a year as the caller prefers", () => {
    const isoOf = (
      prefer: "same-year" | "past" | "future" | "nearest",
      reference = "2021-01-10",
    ): unknown => findDates("ngày 20/12", { reference, prefer })[0]?.iso;
    expect([isoOf("same-year"), isoOf("past"), isoOf("future"), isoOf("nearest")]).toEqual([
      "2021-12-20",
      "2020-12-20",
      "2021-12-20",
      "2020-12-20",
    ]);
    expect(isoOf("past", "không phải ngày")).toBe("--12-20");
  });
  it("reads relative days from the page's date", () => {
    const isos = findDates("Hôm qua họp; sáng nay nghỉ; thứ Ba tuần trước thi", {
      reference: "2021-09-16",
    }).map(({ iso }) => iso);
    expect(isos).toEqual(["2021-09-15", "2021-09-16", "2021-09-07"]);
  });
});

describe("guards and schemas", () => {
  it.each([
    undefined,
    null,
    5,
    {},
    "",
    "2021-09-16T02:18:60",
    "2021-09-16T2:18",
    "2021-02-29T00:00",
  ])("no wall time: %j", (value) => {
    expect(isWallTime(value)).toBe(false);
    expect(wallTimeSchema.safeParse(value).success).toBe(false);
  });
  it.each([
    "2021-09-16T02:18",
    "2021-09-16T02:18+25:00",
    "2021-02-29T00:00Z",
    "2021-09-16T02:18.5Z",
    5,
  ])("no instant: %j", (value) => {
    expect(isInstant(value)).toBe(false);
    expect(instantSchema.safeParse(value).success).toBe(false);
  });
  it("say in Vietnamese what is wrong", () => {
    expect(civilDateSchema.safeParse("2021-02-30").error?.issues[0]?.message).toContain(
      "ngày có thật",
    );
  });
});

describe("the locale for date-fns", () => {
  const day = new Date(2021, 8, 5);
  it("writes as Decree 30 asks", () => {
    expect(format(day, "PPP", { locale: vi })).toBe("ngày 05 tháng 9 năm 2021");
    expect(format(new Date(2021, 1, 16), "PPPP", { locale: vi })).toBe(
      "thứ Ba, ngày 16 tháng 02 năm 2021",
    );
    expect(format(day, "QQQQ, qqqq, do, a", { locale: vi })).toBe("quý III, quý III, 5, SA");
  });
  it("reads back every month, weekday and quarter that it writes", () => {
    for (let month = 0; month < 12; month += 1) {
      for (const pattern of ["LLLL y", "MMMM y", "MMM y", "LLL y"]) {
        const date = new Date(2021, month, 1);
        expect([
          pattern,
          parse(format(date, pattern, { locale: vi }), pattern, day, { locale: vi }),
        ]).toEqual([pattern, date]);
      }
    }
    for (let offset = 0; offset < 7; offset += 1) {
      for (const pattern of [
        "EEEE, dd.MM.y",
        "EEE, dd.MM.y",
        "EEEEEE, dd.MM.y",
        "EEEEE, dd.MM.y",
      ]) {
        const date = new Date(2021, 8, 5 + offset);
        expect([
          pattern,
          parse(format(date, pattern, { locale: vi }), pattern, day, { locale: vi }),
        ]).toEqual([pattern, date]);
      }
    }
    expect(parse("quý III 2021", "QQQQ y", day, { locale: vi }).getMonth()).toBe(6);
    expect(parse("tháng mười hai 2021", "LLLL y", day, { locale: vi }).getMonth()).toBe(11);
    expect(parse("02:18 CH", "hh:mm a", day, { locale: vi }).getHours()).toBe(14);
  });
  it("says last week only of last week", () => {
    const thursday = new Date(2021, 8, 16, 9);
    expect(formatRelative(new Date(2021, 8, 14, 9, 5), thursday, { locale: vi })).toBe(
      "thứ Ba tuần này lúc 09:05",
    );
    expect(formatRelative(new Date(2021, 8, 11, 9, 5), thursday, { locale: vi })).toBe(
      "thứ Bảy tuần trước lúc 09:05",
    );
    expect(formatRelative(new Date(2021, 8, 21, 9, 5), thursday, { locale: vi })).toBe(
      "thứ Ba tuần tới lúc 09:05",
    );
  });
});

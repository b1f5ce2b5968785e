import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  formatAdministrativeDate,
  formatDateLine,
  formatDateRange,
  formatDateWords,
  formatFullDate,
  formatLongDate,
  formatNumericDate,
  formatPeriod,
  formatShortDate,
  formatTime,
  formatTimestamp,
  isCivilDate,
  parseDate,
  parseDateLine,
  parsePeriod,
  parseTimestamp,
  weekdayOf,
} from "./index.js";

const dates = fc.integer({ min: 0, max: 109_571 }).map((days) => addDays("1900-01-01", days));
const wallTimes = fc
  .tuple(dates, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(
    ([date, hour, minute]) =>
      `${date}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
  );
const forms = fc.constantFrom("NFC", "NFD");

describe("writing and reading", () => {
  it("gives the same date line back on every day from 1900 to 2199", () => {
    for (let date = "1900-01-01"; date <= "2199-12-31"; date = addDays(date, 1)) {
      if (parseDateLine(formatDateLine(`${date}T23:05`)) !== `${date}T23:05`) expect.fail(date);
    }
  });

  it.each([
    ["administrative", formatAdministrativeDate],
    ["with place", (date: string) => formatAdministrativeDate(date, "Phú Thọ")],
    ["long", formatLongDate],
    ["full", formatFullDate],
    ["full, press", (date: string) => formatFullDate(date, { capitals: "press" })],
    ["full, cldr", (date: string) => formatFullDate(date, { capitals: "cldr" })],
    ["short", formatShortDate],
    ["numeric", formatNumericDate],
    ["numeric with dots", (date: string) => formatNumericDate(date, { separator: "." })],
    ["numeric with dashes", (date: string) => formatNumericDate(date, { separator: "-" })],
    ["words", formatDateWords],
    ["line", formatDateLine],
  ] as const)("gives the same date back on every day from 1900 to 2199: %s", (_, format) => {
    for (let date = "1900-01-01"; date <= "2199-12-31"; date = addDays(date, 1)) {
      if (parseDate(format(date)) !== date) expect.fail(date);
    }
    fc.assert(
      fc.property(dates, forms, (date, form) => {
        expect(parseDate(format(date).normalize(form))).toBe(date);
      }),
    );
  });

  it.each(["words", "letter", "colon", "halves"] as const)(
    "gives the same time stamp back on every day from 1900 to 2199: %s",
    (style) => {
      let minutes = 0;
      for (let date = "1900-01-01"; date <= "2199-12-31"; date = addDays(date, 1)) {
        // 677 has no factor in common with the 1440 minutes of a day: every minute has its turn.
        minutes = (minutes + 677) % 1440;
        const clock = [Math.floor(minutes / 60), minutes % 60].map((part) =>
          String(part).padStart(2, "0"),
        );
        const time = `${date}T${clock.join(":")}`;
        if (parseTimestamp(formatTimestamp(time, { style })) !== time) expect.fail(time);
      }
    },
  );

  it("gives the same time back", () => {
    fc.assert(
      fc.property(
        wallTimes,
        fc.constantFrom("words", "letter", "colon", "halves"),
        (time, style) => {
          expect(parseTimestamp(formatTimestamp(time, { style }))).toBe(time);
          expect(formatTime(time, { style }).length).toBeGreaterThan(3);
        },
      ),
    );
  });

  it("gives the same range and period back", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 800 }), (from, length) => {
        const to = addDays(from, length);
        expect(parsePeriod(formatDateRange(from, to))).toBe(`${from}/${to}`);
      }),
    );
    const period = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.constantFrom(
          `${year}`,
          `${year}-${String(month).padStart(2, "0")}`,
          `${year}-Q${((month - 1) % 4) + 1}`,
          `${year}-01/${year}-${String((month % 10) + 2).padStart(2, "0")}`,
          `${year}-07/${year}-12`,
          `${year}/${year + 5}`,
        ),
      );
    fc.assert(
      fc.property(period, fc.constantFrom("stage", "term", "school-year", "course"), (iso, as) => {
        expect(parsePeriod(formatPeriod(iso, { as }))).toBe(iso);
      }),
    );
  });
});

describe("civil arithmetic", () => {
  it("agrees with the runtime's calendar", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const there = new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000);
        expect(addDays(date, days)).toBe(there.toISOString().slice(0, 10));
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekdayOf(date)).toBe(((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7) + 1);
        expect(isCivilDate(addMonths(date, days % 1200))).toBe(true);
      }),
    );
  });
});

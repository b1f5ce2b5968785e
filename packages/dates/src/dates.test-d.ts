import type { Finding, Result } from "@sotruong/core";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import {
  DateError,
  type DateErrorCode,
  type FoundDate,
  type FoundDateKind,
  findDates,
  formatDateLine,
  formatPeriod,
  fromLunar,
  holidaysOf,
  isCivilDate,
  isInstant,
  isWallTime,
  type LunarDate,
  parseDate,
  safeParseDate,
  type TimeZone,
  toLunar,
  type Weekday,
  weekdayOf,
} from "./index.js";
import type { civilDateSchema } from "./zod.js";

test("parsers give texts, safe parsers results with typed errors", () => {
  expectTypeOf(parseDate).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(parseDate).returns.toEqualTypeOf<string>();
  expectTypeOf(safeParseDate).returns.toEqualTypeOf<Result<string, DateError>>();
  expectTypeOf(new DateError("dates/impossible", "").code).toEqualTypeOf<DateErrorCode>();
  const wrongCode = () => {
    // @ts-expect-error TS2345: the codes of this package are a closed list
    throw new DateError("dates/unknown", "");
  };
  expectTypeOf(wrongCode).toBeFunction();
});

test("formatters take texts, dates and Temporal objects, never numbers", () => {
  expectTypeOf(formatDateLine).toBeCallableWith("2021-09-16");
  expectTypeOf(formatDateLine).toBeCallableWith(new Date(0), { zone: () => 0 });
  const number = () => {
    // @ts-expect-error TS2345: a number does not say whether it counts seconds or milliseconds
    formatDateLine(0);
  };
  expectTypeOf(number).toBeFunction();
  const wrongStyle = () => {
    // @ts-expect-error TS2322: the styles are a closed list
    formatPeriod("2021", { as: "decade" });
  };
  expectTypeOf(wrongStyle).toBeFunction();
  expectTypeOf<TimeZone>().toEqualTypeOf<(instant: number) => number>();
});

test("guards narrow what is unknown to a text", () => {
  expectTypeOf(isCivilDate).guards.toEqualTypeOf<string>();
  expectTypeOf(isWallTime).guards.toEqualTypeOf<string>();
  expectTypeOf(isInstant).guards.toEqualTypeOf<string>();
  expectTypeOf<z.output<typeof civilDateSchema>>().toEqualTypeOf<string>();
});

test("what is found cannot be changed", () => {
  expectTypeOf(findDates).returns.toEqualTypeOf<readonly FoundDate[]>();
  expectTypeOf<FoundDate["iso"]>().toEqualTypeOf<string | null>();
  expectTypeOf<FoundDate["kind"]>().toEqualTypeOf<FoundDateKind>();
  expectTypeOf<FoundDate["warnings"]>().toEqualTypeOf<readonly Finding[]>();
  expectTypeOf<FoundDate>().toEqualTypeOf<Readonly<FoundDate>>();
});

test("lunar dates go both ways in one shape", () => {
  expectTypeOf(toLunar).returns.toEqualTypeOf<LunarDate>();
  expectTypeOf(fromLunar).parameter(0).toEqualTypeOf<LunarDate>();
  expectTypeOf<LunarDate>().toEqualTypeOf<Readonly<LunarDate>>();
  const withoutLeap = () => {
    // @ts-expect-error TS2345: whether a month is a leap month is always said
    fromLunar({ year: 2026, month: 1, day: 1 });
  };
  expectTypeOf(withoutLeap).toBeFunction();
});

test("weekdays and holidays", () => {
  expectTypeOf(weekdayOf).returns.toEqualTypeOf<Weekday>();
  expectTypeOf<Weekday>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6 | 7>();
  expectTypeOf(holidaysOf).parameter(0).toEqualTypeOf<number>();
});

import type { Finding, Result, Span } from "@sotruong/core";
import { expectTypeOf, test } from "vitest";
import {
  findEditorialFindings,
  findNumbers,
  formatNumber,
  formatNumberWords,
  parseNumber,
  parseNumberWords,
  safeParseNumber,
  slugify,
  type TextError,
} from "./index.js";

test("what other packages rely on", () => {
  expectTypeOf(slugify).toBeCallableWith("a");
  expectTypeOf(slugify("a")).toEqualTypeOf<string>();
  expectTypeOf(formatNumberWords).parameter(0).toEqualTypeOf<number | bigint | string>();
  expectTypeOf(parseNumberWords("a")).toEqualTypeOf<number | bigint>();
  expectTypeOf(formatNumber(1)).toEqualTypeOf<string>();
  expectTypeOf(parseNumber("1")).toEqualTypeOf<number>();
  expectTypeOf(safeParseNumber("1")).toEqualTypeOf<Result<number, TextError>>();
  expectTypeOf(findNumbers("")).toExtend<
    readonly { span: Span; raw: string; value: number; readings?: readonly number[] }[]
  >();
  expectTypeOf(findEditorialFindings("")).toExtend<readonly Finding[]>();
  // @ts-expect-error TS2322: the fraction digits are a number, not a string.
  formatNumber(1, { fractionDigits: "1" });
});

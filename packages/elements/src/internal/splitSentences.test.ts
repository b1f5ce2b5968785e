import { afterEach, expect, it, vi } from "vitest";
import { splitSentences } from "./splitSentences.js";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ["Một là, học. Hai là, làm theo!", ["Một là, học.", "Hai là, làm theo!"]],
  [
    "Đồng chí TS. Lò Thị Na phát biểu. Lớp bế giảng.",
    ["Đồng chí TS. Lò Thị Na phát biểu.", "Lớp bế giảng."],
  ],
  ["PGS. TS. Hoàng A Páo trình bày.", ["PGS. TS. Hoàng A Páo trình bày."]],
  ["Đạt 62,5 % trên 24 lớp, hết quý III.", ["Đạt 62,5 % trên 24 lớp, hết quý III."]],
  ["  Không có dấu chấm  ", ["Không có dấu chấm"]],
  ["", []],
  [" \n ", []],
];

afterEach(() => vi.unstubAllGlobals());

it.each(table)("splits “%s”", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it.each(table)("splits “%s” without the browser's own segmenter too", (text, expected) => {
  vi.stubGlobal("Intl", {});
  expect(sentences(text)).toEqual(expected);
});

it("cuts what is too long for one breath after a comma, else at a space", () => {
  const long = `${"đào tạo, bồi dưỡng cán bộ ".repeat(12).trim()}.`;
  const pieces = sentences(long);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces[0]).toMatch(/,$/u);
  expect(sentences("a".repeat(500)).map(({ length }) => length)).toEqual([220, 220, 60]);
});

import { describe, expect, it } from "vitest";
import { findRomanOrdinals, markAbbreviations } from "./index.js";

describe("findRomanOrdinals", () => {
  it.each([
    ["Quốc hội khóa XV", [["khóa", 15]]],
    [
      "LẦN THỨ XVIII, QUÝ II",
      [
        ["lần thứ", 18],
        ["quý", 2],
      ],
    ],
    ["Đại hội\u00a0XIII của Đảng", [["đại hội", 13]]],
    ["vi phạm, khóa 15, khóa IIII, khóa VIP, Bộ luật", []],
    ["thế kỷ XXI", [["thế kỷ", 21]]],
    ["khoá XV", [["khóa", 15]]],
  ])("%s", (text, expected) => {
    for (const form of ["NFC", "NFD"]) {
      const source = text.normalize(form);
      const found = findRomanOrdinals(source);
      expect(found.map(({ noun, value }) => [noun, value])).toEqual(expected);
      for (const { span, raw } of found) expect(source.slice(span.start, span.end)).toBe(raw);
    }
  });
});

describe("markAbbreviations", () => {
  it("marks what has one reading and escapes the rest", () => {
    expect(markAbbreviations("HĐND <b> & TCT, 12/QĐ-UBND")).toBe(
      '<abbr title="Hội đồng nhân dân">HĐND</abbr> &lt;b&gt; &amp; TCT, 12/QĐ-UBND',
    );
    expect(markAbbreviations("Ban và Kt")).toBe("Ban và Kt");
  });
});

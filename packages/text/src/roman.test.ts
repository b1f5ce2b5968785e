import { describe, expect, it } from "vitest";
import { formatRoman, parseRoman, safeParseRoman } from "./index.js";

describe("Roman numerals", () => {
  it("come back for every number they can write", () => {
    for (let value = 1; value <= 3999; value += 1)
      expect(parseRoman(formatRoman(value))).toBe(value);
  });

  it.each([0, 4000, 1.5, Number.NaN])("cannot write %s", (value) =>
    expect(() => formatRoman(value)).toThrow(
      expect.objectContaining({ code: "text/out-of-range" }),
    ),
  );

  it.each(["", "IIII", "IC", "VX", "xv", "XVIII ", "MMMM"])("refuses “%s”", (text) => {
    expect(() => parseRoman(text)).toThrow(expect.objectContaining({ code: "text/invalid-roman" }));
    expect(safeParseRoman(text).ok).toBe(false);
  });
});

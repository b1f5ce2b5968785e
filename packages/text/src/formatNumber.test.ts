import { describe, expect, it } from "vitest";
import {
  computePercent,
  formatNumber,
  formatPercent,
  parseNumber,
  safeParseNumber,
} from "./index.js";

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [3167008, "3.167.008"],
    [-1234.5, "-1.234,5"],
    [0.1, "0,1"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [1.5e-7, "0,00000015"],
    [12345678901234567890n, "12.345.678.901.234.567.890"],
  ])("%s", (value, text) => expect(formatNumber(value)).toBe(text));

  it("rounds what is written, away from zero, or cuts", () => {
    expect(formatNumber(1.005, { fractionDigits: 2 })).toBe("1,01");
    expect(formatNumber(-2.5, { fractionDigits: 0 })).toBe("-3");
    expect(formatNumber(-0.04, { fractionDigits: 1 })).toBe("0,0");
    expect(formatNumber(999.96, { fractionDigits: 1 })).toBe("1.000,0");
    expect(formatNumber(999.96, { fractionDigits: 1, rounding: "truncate" })).toBe("999,9");
    expect(formatNumber(4563, { grouping: false })).toBe("4563");
    expect(formatPercent(62.5, { spaced: true })).toBe("62,5\u00a0%");
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %s", (value) =>
    expect(() => formatNumber(value)).toThrow(expect.objectContaining({ code: "text/not-finite" })),
  );
});

describe("fraction digits", () => {
  it.each([-1, 1.5, Number.NaN, 101])("%s is refused", (fractionDigits) => {
    for (const write of [
      () => formatNumber(5, { fractionDigits }),
      () => formatPercent(5, { fractionDigits }),
      () => computePercent(1, 3, { fractionDigits }),
    ]) {
      expect(write).toThrow(expect.objectContaining({ code: "text/out-of-range" }));
    }
  });
});

describe("parseNumber", () => {
  it.each([
    ["3.167.008", 3167008],
    ["47,5", 47.5],
    ["1.351", 1351],
    ["1,351", 1.351],
    ["05", 5],
    [" 2668 ", 2668],
    ["\u22125", -5],
    ["1.234,5", 1234.5],
  ])("%s", (text, value) => expect(parseNumber(text)).toBe(value));

  it.each([
    "62.5",
    "1,285,000",
    "1,351.5",
    "1.35",
    "0.123",
    "01.351",
    "1.3511",
    "",
    "47,5%",
    "1 351",
    "5,",
    "NaN",
    "1e5",
    "9.007.199.254.740.993",
  ])("refuses %s", (text) => {
    expect(() => parseNumber(text)).toThrow(
      expect.objectContaining({ code: "text/invalid-number" }),
    );
    expect(safeParseNumber(text).ok).toBe(false);
  });
});

describe("computePercent", () => {
  it.each([
    [2168, 4563, 47.5],
    [15, 24, 62.5],
    [1351, 2668, 50.6],
    [29, 50, 58],
    [56, 69, 81.2],
    [1, 2000, 0.1],
    [-1, 8, -12.5],
    [3, 2, 150],
  ])("%i of %i", (part, whole, percent) => expect(computePercent(part, whole)).toBe(percent));

  it("refuses an empty whole", () =>
    expect(() => computePercent(1, 0)).toThrow(
      expect.objectContaining({ code: "text/invalid-percent" }),
    ));
});

import { describe, expect, it } from "vitest";
import { checkFigures, findFigures } from "./figures.js";

describe("growth", () => {
  it.each([
    ["1.1"],
    ["1/"],
    ["hai "],
    ["("],
    ["đạt 5% kế hoạch "],
    ["kế hoạch "],
    ["15/24 lớp, đạt 62,5%; "],
    ["năm 2021 "],
    ["tính đến tháng "],
    ["đạt 62,5% kế hoạch (15 lớp. "],
  ])("reads %j again and again before the watchdog barks", { timeout: 30_000 }, (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const figures = findFigures(text);
    for (const { span, raw } of figures) {
      if (text.slice(span.start, span.end) !== raw) throw new Error(`${raw} at ${span.start}`);
    }
    expect(checkFigures(text)).toHaveLength(figures.length);
  });
});

import { describe, expect, it } from "vitest";
import { checkFigures, findFigures } from "./figures.js";

const SMALL = 25_000;
const FACTOR = 4;

function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

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
  ])("is linear on %j", (piece) => {
    const short = piece.repeat(SMALL / piece.length);
    const long = short.repeat(FACTOR);
    const run = (text: string) => {
      findFigures(text);
      checkFigures(text);
    };
    const [small, large] = [fastest(() => run(short)), fastest(() => run(long))];
    // A square would take sixteen times as long.
    expect(large).toBeLessThan(Math.max(60, small * FACTOR * 2.5));
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { formatFractionWords, parseNumberWords } from "./index.js";

it("is read back as the same fraction", () => {
  const parts = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
  fc.assert(
    fc.property(parts, ([numerator, denominator]) => {
      const back = Number(parseNumberWords(formatFractionWords(numerator, denominator)));
      expect(back).toBeCloseTo(numerator / denominator, 12);
    }),
  );
});

it("refuses what is no fraction of whole numbers", () => {
  for (const [numerator, denominator] of [
    [1.5, 2],
    [1, 0],
    [1, -4],
    [Number.NaN, 2],
  ] as const) {
    expect(() => formatFractionWords(numerator, denominator)).toThrow("mẫu số lớn hơn 0");
  }
});

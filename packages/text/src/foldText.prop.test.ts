import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./index.js";

function decomposeAndStrip(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[đð]/gu, "d")
    .normalize("NFC");
}

const pieces = fc.constantFrom(
  ..."Đảng bộ thuở ẵm ƯỠN Ð ð İ ı ß ẞ ΟΔΟΣ ά ﬁ Ǆ ŉ 가 \u1112\u1161 e\u0302\u0323 \u0344 \u00a0 “…” 😀 ǰ µ K".split(
    " ",
  ),
);

describe("foldText", () => {
  it("gives what taking a text apart and dropping its marks gives", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(text)).toBe(decomposeAndStrip(text));
      }),
    );
    for (let unit = 0; unit < 0x2100; unit += 1) {
      const letter = String.fromCharCode(unit);
      expect(foldText(letter)).toBe(decomposeAndStrip(letter));
    }
  });

  it("folds a text of any length as it folds its parts", () => {
    fc.assert(
      fc.property(fc.nat({ max: 6_000 }), (length) => {
        const text = "Ủy ban ".repeat(900).slice(0, length);
        expect(foldText(text)).toBe(decomposeAndStrip(text));
      }),
      { numRuns: 20 },
    );
  });
});

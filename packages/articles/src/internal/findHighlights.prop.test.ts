import { foldText } from "@sotruong/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHighlights } from "./findHighlights.js";
import { foldedTextOf } from "./foldedTextOf.js";
import { foldWords } from "./foldWords.js";

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."Khai giảng lớp bồi dưỡng ĐẢNG bộ xã, phường; 15/24 – “đúng” İẞǅ".split(/(?<=.)/u),
      ),
      fc.string({ unit: "binary", maxLength: 1 }),
      fc.nat({ max: 0x1eff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("findHighlights", () => {
  it("finds the same words in a text folded at once as word by word", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, which) => {
        const words = foldWords(text);
        const terms = new Set(words.filter((_, index) => index % 3 === which % 3));
        const whole = foldedTextOf(text);
        if (whole.folded === undefined) return;
        expect(whole.folded.length).toBe(text.length);
        expect(findHighlights(whole, terms)).toEqual(findHighlights({ text }, terms));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives spans in order that never overlap and fold to a term", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = new Set(foldWords(text).slice(0, 3));
        let position = 0;
        for (const { start, end } of findHighlights(foldedTextOf(text), terms)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(terms.has(foldText(text.slice(start, end)))).toBe(true);
          position = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

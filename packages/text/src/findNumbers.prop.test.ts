import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEditorialFindings, findNumbers, formatNumber } from "./index.js";

const pieces = fc.constantFrom(
  "đạt",
  "1.351",
  "62.5%",
  "-5",
  "\u00a0",
  "–",
  "16.09.2021",
  "học viên",
  ",",
  "/",
  "24",
  "K74B",
  "  ",
  "(",
  "Mặt trận",
  "mặt trận",
  "…",
  "...",
  "Một là, Tích",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(" ")),
  fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme" }),
);

describe.each([
  ["findNumbers", findNumbers],
  ["findEditorialFindings", findEditorialFindings],
] as const)("%s", (_, find) => {
  it("gives spans in text order that never overlap and lie in the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("NFC", "NFD"), (words, form) => {
        const text = words.normalize(form);
        let end = 0;
        for (const { span } of find(text)) {
          expect(span?.start).toBeGreaterThanOrEqual(end);
          end = span?.end ?? Number.NaN;
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("finds as much in NFD as in NFC", () => {
    fc.assert(
      fc.property(texts, (words) => {
        expect(find(words.normalize("NFD")).length).toBe(find(words.normalize("NFC")).length);
      }),
    );
  });
});

describe("findNumbers", () => {
  it("slices back what it calls raw", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("NFC", "NFD"), (words, form) => {
        const text = words.normalize(form);
        for (const { span, raw } of findNumbers(text))
          expect(text.slice(span.start, span.end)).toBe(raw);
      }),
    );
  });

  it("finds every number that formatNumber writes, its value among the readings", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (value) => {
        const [found] = findNumbers(`có ${formatNumber(value)} người`);
        expect(found?.readings ?? [found?.value]).toContain(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("hostile texts", () => {
  it.each([
    "1",
    "1.",
    "1.111",
    "1/",
    " ",
    "a ",
    "\u0301",
    "\u200b",
    "của ",
    "( ",
    "Một là, ",
    "ab- ",
  ])(
    "of 50000 times “%s” are read before the watchdog barks",
    (piece) => {
      const text = piece.repeat(50_000);
      for (const { span, raw } of findNumbers(text)) {
        if (text.slice(span.start, span.end) !== raw) throw new Error(`${raw} at ${span.start}`);
      }
      expect(Array.isArray(findEditorialFindings(text))).toBe(true);
    },
    60_000,
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "./index.js";

const pieces = fc.constantFrom(
  "ngày",
  "tháng",
  "năm",
  "quý",
  "II",
  "từ",
  "đến",
  "và",
  ",",
  "-",
  "–",
  "/",
  ".",
  ":",
  "(",
  ")",
  "5",
  "16",
  "31",
  "2021",
  "2025",
  "16/9/2021",
  "5/3",
  "28-29.5",
  "6 tháng đầu",
  "giai đoạn",
  "nhiệm kỳ",
  "thứ",
  "Hai",
  "Chủ nhật",
  "rằm",
  "Giêng",
  "âm lịch",
  "sáng",
  "hôm nay",
  "9 giờ",
  "02:18",
  "SA",
  "Hà Nội",
  "\n",
  "😀",
  "\u00a0",
  "164-QĐ/TW",
  "62.5%",
  "tức",
  "mười",
  "cùng ngày",
  "tuần",
  "nhuận",
);
const texts = fc
  .tuple(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(" ", "", "\u00a0"))
  .map(([words, space]) => words.join(space));

describe("findDates", () => {
  it("cuts from the text as given, in order, without overlaps, in every form of Unicode", () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: "grapheme" })),
        fc.constantFrom("NFC", "NFD"),
        (words, form) => {
          const text = words.normalize(form);
          let end = 0;
          for (const { span, raw } of findDates(text, { reference: "2021-09-16" })) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(span.start, span.end)).toBe(raw);
            end = span.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("finds the same in NFC and NFD", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const isos = (form: string): unknown[] =>
          findDates(text.normalize(form)).map(({ kind, iso }) => [kind, iso]);
        expect(isos("NFD")).toEqual(isos("NFC"));
      }),
    );
  });

  it.each([
    "1-",
    "1/",
    "1.1.",
    "ngày ",
    "12/5 - ",
    "ngày 1, ",
    "tháng 3, ",
    "2021-",
    "9 giờ ",
    "(",
    "Hà Nội ",
    "quý I, ",
    "từ 8h đến ",
    "tức ",
    "thứ ",
    "sáng, ",
    "mùng 1 (",
    "ngày 1/1 (tức ",
  ])("reads %j again and again before the watchdog barks", { timeout: 30_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    for (const { span, raw } of findDates(text)) {
      if (text.slice(span.start, span.end) !== raw) throw new Error(`${raw} at ${span.start}`);
    }
  });
});

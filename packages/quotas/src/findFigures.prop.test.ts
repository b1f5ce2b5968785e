import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFigures, findFigures } from "./figures.js";

const pieces = fc.constantFrom(
  "đã mở",
  "15/24",
  "lớp",
  "học\nviên",
  "đạt",
  "62,5%",
  "1.351",
  "kế hoạch",
  "(",
  ")",
  "\u00a0",
  "–",
  "hai mươi",
  "năm 2021",
  "trong đó",
  "đến",
  "cán bộ",
  "bồi dưỡng",
  ".",
  ";",
  "triệu",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(" ")),
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme" }),
);

describe("findFigures", () => {
  it("slices back what it calls raw, in text order, without overlap, in NFC and NFD", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("NFC", "NFD"), (words, form) => {
        const text = words.normalize(form);
        let end = 0;
        for (const { span, raw } of findFigures(text)) {
          expect(text.slice(span.start, span.end)).toBe(raw);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });

  it("finds the same facts in NFD and with spaces that do not break", () => {
    const facts = (text: string) =>
      findFigures(text).map(({ measure, actual, plan, percent }) => [
        measure,
        actual,
        plan,
        percent,
      ]);
    fc.assert(
      fc.property(texts, (words) => {
        expect(facts(words.normalize("NFD"))).toEqual(facts(words.normalize("NFC")));
        expect(facts(words.replaceAll(" ", "\u00a0"))).toEqual(facts(words));
      }),
    );
  });

  it("reads back any fraction in house wording and judges it right", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        const percent = ((a * 100) / b).toFixed(2).replace(".", ",");
        const [verdict] = checkFigures(`đã mở ${a}/${b} lớp, đạt ${percent}% kế hoạch`);
        expect(verdict?.figure).toMatchObject({ actual: a, plan: b });
        expect(["agrees", "cannot-tell"]).toContain(verdict?.verdict);
      }),
    );
  });
});

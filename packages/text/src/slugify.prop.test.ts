import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugify } from "./index.js";

const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("Trường", "ĐẢNG", "QLĐT&NCKH", "19/5/2021", " ", "–", "…", "ặ", "½"))
    .map((parts) => parts.join(" ")),
);

describe("slugify", () => {
  it("is pure ASCII, without loose hyphens, and changes nothing the second time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  it("does not depend on the form of Vietnamese input", () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        ..."aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵAĐƯỢ -&/1",
      ),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(slugify(text.normalize("NFD"))).toBe(slugify(text.normalize("NFC")));
      }),
    );
  });

  it("is never a slug that is taken, nor longer than allowed", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(texts),
        fc.integer({ min: 6, max: 30 }),
        (text, others, maxLength) => {
          const taken = new Set([...others, text].map((other) => slugify(other, { maxLength })));
          const slug = slugify(text, { taken, maxLength });
          expect(taken.has(slug)).toBe(false);
          expect(slug.length).toBeLessThanOrEqual(maxLength);
        },
      ),
    );
  });
});

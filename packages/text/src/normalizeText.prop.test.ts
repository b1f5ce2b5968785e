import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./index.js";

const vietnamese = fc.constantFrom(
  "ngày",
  "16",
  "–",
  "9",
  "\u00a0",
  "Quyết định",
  "số",
  "QĐ/TW",
  "\r\n",
  "\u200b",
  "😀",
  "⁄",
  "thuở",
  "ẵ",
);
const sentences = fc.array(vietnamese, { maxLength: 30 }).map((parts) => parts.join(" "));

describe("normalizeText", () => {
  it("maps any span back to what it stands for", () => {
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom("NFC", "NFD"),
        fc.nat(),
        fc.nat(),
        (words, form, a, b) => {
          const source = words.normalize(form);
          const normalized = normalizeText(source);
          const start = a % (normalized.text.length + 1);
          const end = start + (b % (normalized.text.length - start + 1));
          const found = normalized.toSource({ start, end });
          expect(normalizeText(source.slice(found.start, found.end)).text).toContain(
            normalized.text.slice(start, end),
          );
        },
      ),
    );
  });

  it("gives NFC, whatever the form of the source, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(sentences, fc.string({ unit: "grapheme" })), (words) => {
        const { text } = normalizeText(words);
        expect(normalizeText(text).text).toBe(text);
        expect(normalizeText(words.normalize("NFD")).text).toBe(
          normalizeText(words.normalize("NFC")).text,
        );
      }),
    );
  });
});

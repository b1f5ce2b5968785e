import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importArticlePage } from "./index.js";

const FIXTURES = new URL("../fixtures/", import.meta.url);
const PRINTED = readdirSync(FIXTURES)
  .filter((name) => /\.(?:html|txt)$/u.test(name))
  .flatMap((name) => readFileSync(new URL(name, FIXTURES), "utf8").split("\n"));

const anyLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PRINTED) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^(?:[•\-:. 0-9A-ZĐa-zđờ\u00a0]|e\u0301){0,30}$/u) },
);
const anyPage = fc
  .array(fc.tuple(anyLine, fc.constantFrom("\n", "\r\n", "\n\n", "\r")), { maxLength: 40 })
  .map((lines) => lines.flat().join(""));

describe("importArticlePage", () => {
  it("gives every non-blank line of any text a role, once and in order", () =>
    fc.assert(
      fc.asyncProperty(anyPage, async (text) => {
        const page = await importArticlePage({ text });
        const expected = text
          .replace(/^\ufeff/u, "")
          .normalize("NFC")
          .split(/\r\n|\n|\r/u)
          .filter((line) => line.trim() !== "");
        expect(page.lines.map((line) => line.text)).toEqual(expected);
        expect(page.lines.every((line) => line.role.length > 0)).toBe(true);
      }),
      { numRuns: 400 },
    ));

  it("keeps every paragraph's words in the text and in the body", () =>
    fc.assert(
      fc.asyncProperty(anyPage, async (text) => {
        const { article, lines } = await importArticlePage({ text });
        const paragraphs = lines.filter((line) => line.role === "paragraph");
        expect(article.text).toBe(paragraphs.map((line) => line.text.trim()).join("\n"));
        expect(article.body.match(/<p>/gu)?.length ?? 0).toBe(paragraphs.length);
      }),
      { numRuns: 200 },
    ));

  it("imports decomposed text exactly like composed text, as plain JSON", () =>
    fc.assert(
      fc.asyncProperty(anyPage, async (text) => {
        const composed = await importArticlePage({ text: text.normalize("NFC") });
        const decomposed = await importArticlePage({ text: text.normalize("NFD") });
        expect({ ...decomposed, steps: composed.steps }).toEqual(composed);
        expect(JSON.parse(JSON.stringify(composed))).toEqual(composed);
      }),
      { numRuns: 200 },
    ));

  it("points every span into the article's text", () =>
    fc.assert(
      fc.asyncProperty(anyPage, async (text) => {
        const { article, citations, dates, figures, warnings, site } = await importArticlePage({
          text,
        });
        for (const { span, raw } of [...citations, ...dates, ...figures]) {
          expect(article.text.slice(span.start, span.end)).toBe(raw);
        }
        for (const { span } of warnings) {
          if (span) expect(span.end).toBeLessThanOrEqual(article.text.length);
        }
        for (const captions of site.album?.candidates ?? []) {
          expect(captions.join(" ")).toBe(site.album?.raw.replace(/\s+/gu, " "));
        }
      }),
      { numRuns: 200 },
    ));
});

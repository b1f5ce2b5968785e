import fc from "fast-check";
import { expect, it } from "vitest";
import { splitSentences } from "./splitSentences.js";

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Một là, ",
        "TS. ",
        "học tập. ",
        "62,5 % ",
        "?! ",
        "\n",
        "👩🏽‍🎓",
        "ề".normalize("NFD"),
      ),
      fc.string({ unit: "binary", maxLength: 40 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(""));

it("loses nothing but spaces, keeps the order, and keeps every piece short", () => {
  fc.assert(
    fc.property(text, (input) => {
      let end = 0;
      let gaps = "";
      for (const span of splitSentences(input)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end - span.start).toBeGreaterThan(0);
        expect(span.end - span.start).toBeLessThanOrEqual(220);
        gaps += input.slice(end, span.start);
        end = span.end;
      }
      expect((gaps + input.slice(end)).trim()).toBe("");
    }),
  );
});

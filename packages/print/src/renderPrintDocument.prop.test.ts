import type { SafeHtml } from "@sotruong/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { prepareBody } from "./internal/prepareBody.js";
import { renderPrintDocument } from "./renderPrintDocument.js";

const bases = {
  canonicalUrl: new URL("https://truong.example/tin/1"),
  assetUrl: new URL("https://truong.example/tin/1"),
};
const piece = fc.constantFrom(
  "<",
  ">",
  '"',
  "'",
  "<a href='",
  '<a href="/x">',
  "</a>",
  "<!--",
  "-->",
  "<img src=",
  "=",
  " ",
  "chữ",
  "&amp;",
  "<p>",
);

it("never throws on any text and keeps what it does not change", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const body = pieces.join("");
      const { html, links } = prepareBody(body, bases);
      expect(new Set(links).size).toBe(links.length);
      if (links.length === 0 && !/<(?:a|img)/u.test(body)) expect(html).toBe(body);
    }),
  );
});

it("keeps every text of the heading escaped and on its line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      const html = renderPrintDocument({
        language: "vi",
        siteName: title,
        title,
        body: "" as SafeHtml,
        canonicalUrl: "https://truong.example/",
      });
      const heading = /<h1>([^\n]*)<\/h1>/u.exec(html)?.[1];
      expect(heading).toBeDefined();
      expect(heading).not.toMatch(/[<>"']/u);
      expect(html.match(/<\/style>/gu)).toHaveLength(1);
    }),
  );
});

it.each(["<", "<a ", "<a href='", "<!--", '<a href="x', "</a>", "<a href=x>", "=\"'"])(
  "reads a body of %j a hundred thousand times before the watchdog barks",
  { timeout: 30_000 },
  (unit) => {
    expect(prepareBody(unit.repeat(100_000), bases)).toBeDefined();
  },
);

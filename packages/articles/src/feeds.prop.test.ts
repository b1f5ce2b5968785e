import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { articleSchema, atomFeed, rssFeed } from "./index.js";

const site = { name: "Trường", url: "https://truong.example.vn" };
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("]]>", "\u0000", "\ud800", "&#8;", "<", "&"),
    ),
  )
  .map((parts) => parts.join(""));

function titleIn(xml: string): string {
  const parser = new SaxesParser();
  let title = "";
  const open: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    if (/(?:item|entry)>title$/u.test(open.join(">"))) title += text;
  });
  parser.write(xml).close();
  return title;
}

describe("feeds", () => {
  it("give every title back, whatever its characters, without what XML cannot carry", () => {
    fc.assert(
      fc.property(anyText, anyText, (words, body) => {
        const displayTitle = `a${words.replace(/\s/gu, " ")}z`;
        const article = articleSchema.parse({
          version: 1,
          id: "1",
          slug: "tin",
          title: "Tin",
          displayTitle,
          summary: words,
          section: "tin-tuc",
          publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" },
          status: "published",
          tags: [words],
          body,
        });
        const expected = displayTitle.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
        expect(titleIn(rssFeed(site, [article]))).toBe(expected);
        expect(titleIn(atomFeed(site, [article]))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

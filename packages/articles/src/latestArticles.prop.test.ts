import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleCursor, articleSummarySchema, latestArticles } from "./index.js";

const articles = fc.uniqueArray(
  fc
    .record({ id: fc.stringMatching(/^[a-z~0-9]{1,4}$/u), hour: fc.nat({ max: 9 }) })
    .map(({ id, hour }) =>
      articleSummarySchema.parse({
        version: 1,
        id,
        slug: "tin",
        title: "Tin",
        displayTitle: "Tin",
        section: "tin-tuc",
        publishedAt: { wallTime: `2021-09-16T0${hour}:00`, zone: "unknown" },
        status: "published",
      }),
    ),
  { selector: ({ id }) => id, maxLength: 20 },
);

describe("latestArticles", () => {
  it("gives each article once, page after page, whatever is published or taken down meanwhile", () => {
    fc.assert(
      fc.property(
        articles,
        fc.integer({ min: 1, max: 4 }),
        fc.func(fc.boolean()),
        (all, limit, later) => {
          const kept = all.filter(({ id }) => later(id));
          let list = kept;
          const seen: string[] = [];
          for (let before: string | undefined; ; ) {
            const page = latestArticles(list, {
              limit,
              ...(before === undefined ? {} : { before }),
            });
            seen.push(...page.map(({ id }) => id));
            const last = page.at(-1);
            if (last === undefined) break;
            before = articleCursor(last);
            // The rest is published only now, and what was read is taken down.
            list = all.filter(({ id }) => !page.some((one) => one.id === id));
          }
          expect(new Set(seen).size).toBe(seen.length);
          for (const { id } of kept) expect(seen).toContain(id);
        },
      ),
      { numRuns: 300 },
    );
  });
});

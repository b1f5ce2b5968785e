import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../dist/schema/${name}.json`, import.meta.url), "utf8"));

describe("the JSON Schemas of the build", () => {
  it.each(["article", "article-summary"])("%s names itself and says what it asks for", (name) => {
    const schema = read(name);
    expect(schema.$id).toBe(`urn:sotruong:articles:${name}:1`);
    expect(schema.required).toEqual(
      expect.arrayContaining([
        "version",
        "id",
        "slug",
        "title",
        "displayTitle",
        "section",
        "publishedAt",
      ]),
    );
    expect(schema.required).not.toContain("tags");
    expect(schema.properties.slug.pattern).toBeDefined();
    expect(schema.properties.attachments.items.properties.url.format).toBe("uri-reference");
    expect("body" in schema.properties).toBe(name === "article");
  });
});

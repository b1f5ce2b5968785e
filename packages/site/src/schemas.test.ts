import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../dist/schema/${name}.json`, import.meta.url), "utf8"));

describe("the JSON Schemas of the build", () => {
  it.each([
    ["album", ["id", "title", "images"]],
    ["site-link-group", ["title", "links"]],
    ["visit-statistics", ["online", "today", "yesterday", "total"]],
  ])("%s names itself and says what it asks for", (name, required) => {
    const schema = read(name);
    expect(schema.$id).toBe(`urn:sotruong:site:${name}:1`);
    expect(schema.required).toEqual(required);
  });

  it("say what is an address and what a count", () => {
    expect(read("site-link-group").properties.links.items.properties.url.format).toBe(
      "uri-reference",
    );
    expect(read("visit-statistics").properties.total).toMatchObject({
      type: "integer",
      minimum: 0,
    });
  });
});

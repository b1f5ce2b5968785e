// Writes the schemas of the built package as JSON Schemas, for sites in other languages.
import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { articleSchema, articleSummarySchema } from "../dist/index.js";

const folder = new URL("../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });

for (const [name, title, schema] of [
  ["article", "Bài viết", articleSchema],
  ["article-summary", "Bài viết, không có phần thân", articleSummarySchema],
]) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  const file = { $schema, $id: `urn:sotruong:articles:${name}:1`, title, ...rest };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(file, null, 2)}\n`);
}

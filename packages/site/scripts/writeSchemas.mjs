// Writes the schemas of the built package as JSON Schemas, for sites in other languages.
import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { albumSchema, siteLinkGroupSchema, visitStatisticsSchema } from "../dist/index.js";

const folder = new URL("../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });

for (const [name, title, schema] of [
  ["album", "Album ảnh", albumSchema],
  ["site-link-group", "Nhóm liên kết website", siteLinkGroupSchema],
  ["visit-statistics", "Thống kê truy cập", visitStatisticsSchema],
]) {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    override({ path, jsonSchema }) {
      if (path.at(-1) === "url") jsonSchema.format = "uri-reference";
    },
  });
  const file = { $schema, $id: `urn:sotruong:site:${name}:1`, title, ...rest };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(file, null, 2)}\n`);
}

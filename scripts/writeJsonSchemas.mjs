// Called at the end of a package's build, from its folder: writes every schema that the package exports as a JSON Schema
// (dist/schema/<name>.json), for sites written in other languages. jsonSchemas.json of the package gives each its
// Vietnamese title, so a schema without one fails the build instead of being forgotten.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";

const folder = process.cwd();
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const packageName = read("package.json").name.split("/")[1];
const titles = read("jsonSchemas.json");

async function exportedSchemas() {
  const schemas = new Map();
  for (const entry of ["index", "zod"]) {
    const path = join(folder, "dist", `${entry}.js`);
    if (!existsSync(path)) continue;
    for (const [name, value] of Object.entries(await import(pathToFileURL(path).href))) {
      if (typeof value === "object" && value !== null && "_zod" in value) schemas.set(name, value);
    }
  }
  return schemas;
}

/** `articleSummarySchema` → `article-summary` */
function fileNameOf(name) {
  return name.replace(/Schema$/u, "").replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

const schemas = await exportedSchemas();
const problems = [
  ...[...schemas.keys()].filter((name) => !(name in titles)).map((name) => `${name} has no title`),
  ...Object.keys(titles)
    .filter((name) => !schemas.has(name))
    .map((name) => `${name} is not exported`),
];
if (problems.length > 0) {
  console.error(`packages/${packageName}/jsonSchemas.json: ${problems.join("; ")}`);
  process.exit(1);
}

const target = join(folder, "dist/schema");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [name, schema] of schemas) {
  const file = fileNameOf(name);
  // What may be written, not what comes out of a parse: lists with a default may be left out.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "throw" });
  const written = {
    $schema,
    $id: `urn:sotruong:${packageName}:${file}:1`,
    title: titles[name],
    ...rest,
  };
  writeFileSync(join(target, `${file}.json`), `${JSON.stringify(written, null, 2)}\n`);
}

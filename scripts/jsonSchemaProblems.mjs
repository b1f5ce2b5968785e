// Holds the JSON Schemas of a packed package to the examples in its fixtures/jsonSchemas.json: a standard validator and
// our own schema must take the same ones and refuse the same ones. Every schema has examples of both kinds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const written = (example) => JSON.stringify(example)?.slice(0, 120);

async function exportOf({ source }, name) {
  for (const entry of ["index", "zod"]) {
    const module = await import(pathToFileURL(join(source, "dist", `${entry}.js`)).href).catch(
      () => ({}),
    );
    if (name in module) return module[name];
  }
  return undefined;
}

function schemaNameOf(file) {
  return `${file.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase())}Schema`;
}

/** What is wrong with the JSON Schemas of a package, in words. */
export async function jsonSchemaProblems(each) {
  const { manifest, source, files } = each;
  const names = files.flatMap((path) => /^dist\/schema\/(.+)\.json$/u.exec(path)?.[1] ?? []);
  if (!("./schema/*.json" in manifest.exports)) {
    return names.length === 0 ? [] : [`${manifest.name}: ./schema/*.json is not exported`];
  }
  if (names.length === 0) return [`${manifest.name}: the tarball holds no JSON Schema`];
  const problems = [];
  const examples = readJson(join(source, "fixtures/jsonSchemas.json"));
  for (const name of names) {
    const where = `${manifest.name}/schema/${name}.json`;
    const jsonSchema = readJson(join(source, "dist/schema", `${name}.json`));
    const { valid = [], invalid = [] } = examples[name] ?? {};
    const validate = addFormats(new Ajv({ strict: true, allowUnionTypes: true })).compile(
      jsonSchema,
    );
    const schema = await exportOf(each, schemaNameOf(name));
    if (jsonSchema.$id !== `urn:sotruong:${each.directory}:${name}:1`) {
      problems.push(`${where}: its $id is ${jsonSchema.$id}`);
    }
    if (valid.length === 0 || invalid.length === 0) {
      problems.push(`${where}: fixtures/jsonSchemas.json needs valid and invalid examples`);
    }
    for (const [wanted, list] of [
      [true, valid],
      [false, invalid],
    ]) {
      for (const example of list) {
        const verdict = wanted ? "refuses" : "takes";
        if (validate(example) !== wanted) problems.push(`${where} ${verdict} ${written(example)}`);
        if (schema.safeParse(example).success !== wanted) {
          problems.push(`${schemaNameOf(name)} ${verdict} ${written(example)}`);
        }
      }
    }
  }
  return problems;
}

// Writes the data modules of src/data from the JSON rows beside this file: node scripts/generateRegisters.mjs
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (name) => JSON.parse(readFileSync(here(`./${name}.json`), "utf8"));

function defined(row) {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

function validity({ from, to }) {
  return { validFrom: from, validTo: to };
}

function fullName(name, kind) {
  return `${kind === "tỉnh" ? "Tỉnh" : "Thành phố"} ${name}`;
}

/** A province row of the JSON file in the shape of `Province`; `source` turns a key into a provenance. */
export function toProvince(row, source) {
  const names = row.names.map((state) =>
    defined({
      name: state.name,
      fullName: fullName(state.name, state.kind),
      kind: state.kind,
      ...validity({ from: state.from ?? row.from, to: state.to ?? row.to }),
      basis: state.basis,
      provenance: source(state.provenance),
    }),
  );
  const { name, fullName: latestFullName, kind } = names.at(-1);
  return defined({
    id: row.id,
    code: row.code,
    name,
    fullName: latestFullName,
    kind,
    ...validity(row),
    names,
    aliases: row.aliases,
    predecessors: row.predecessors ?? [],
    successors: row.successors ?? [],
    seatOf: row.seat,
    provenance: source(row.provenance),
  });
}

/** A row of the JSON file of bodies in the shape of `Body`. */
export function toBody(row, source) {
  return defined({
    id: row.id,
    abbreviation: row.abbreviation,
    name: row.name,
    system: row.system,
    level: row.level,
    readings: row.readings,
    ...validity(row),
    successor: row.successor,
    aliases: row.aliases ?? [],
    abbreviationCertainty: row.abbreviationCertainty,
    validityCertainty: row.validityCertainty,
    provenance: source(row.provenance),
  });
}

/** A row of the JSON file of schools in the shape of `School`. */
export function toSchool(row, source) {
  return defined({
    id: row.id,
    kind: row.kind,
    ...validity(row),
    names: row.names.map((name) =>
      defined({
        name: name.name,
        ...validity({ from: name.from ?? row.from, to: name.to ?? row.to }),
      }),
    ),
    province: row.province,
    predecessors: row.predecessors ?? [],
    units: [],
    officers: [],
    standardLevel: row.standardLevel,
    provenance: source(row.provenance),
  });
}

// A provenance stands once in the module, its rows refer to it by name.
class Reference {
  constructor(key) {
    this.key = key;
  }
}

function write(value) {
  if (value instanceof Reference) return value.key;
  if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${write(item)}`)
    .join(", ")} }`;
}

function writeModule(file, { sources, type, from, constant, rows }) {
  const lines = [
    `// Written by scripts/generateRegisters.mjs from scripts/${from}.json: change that file and run the script.`,
    'import type { Provenance } from "@sotruong/core";',
    `import type { ${type} } from "../${type.charAt(0).toLowerCase()}${type.slice(1)}.js";`,
    "",
    ...Object.entries(sources).map(([key, row]) => `const ${key}: Provenance = ${write(row)};`),
    "",
    `/** The register of ${from}; extend it through the \`${from}\` option of each function. */`,
    `export const ${constant}: readonly ${type}[] = [`,
    ...rows.map((row) => `${write(row)},`),
    "];",
    "",
  ];
  writeFileSync(here(`../src/data/${file}.ts`), lines.join("\n"));
}

function generate() {
  const reference = (key) => new Reference(key);
  const provinces = read("provinces");
  writeModule("provinces", {
    sources: provinces.sources,
    type: "Province",
    from: "provinces",
    constant: "PROVINCES",
    rows: provinces.provinces.map((row) => toProvince(row, reference)),
  });
  const bodies = read("bodies");
  writeModule("bodies", {
    sources: bodies.sources,
    type: "Body",
    from: "bodies",
    constant: "BODIES",
    rows: bodies.bodies.map((row) => toBody(row, reference)),
  });
  const schools = read("schools");
  writeModule("schools", {
    sources: schools.sources,
    type: "School",
    from: "schools",
    constant: "SCHOOLS",
    rows: schools.schools.map((row) => toSchool(row, reference)),
  });
  const biome = here("../../../node_modules/.bin/biome");
  execFileSync(biome, ["format", "--write", here("../src/data")], { stdio: "inherit" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();

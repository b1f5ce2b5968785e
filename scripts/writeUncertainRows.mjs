// Writes the page of the guides that lists every row of our registers which no citable source carries.
// `--check` fails instead where the page is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAMME_KINDS } from "@sotruong/courses";
import { listUncertainRows } from "@sotruong/organizations";
import { ABBREVIATIONS, PROPER_NAMES } from "@sotruong/text";
import { root } from "./run.mjs";

const PAGE = join(root, "docs/guides/uncertainRows.md");

const TITLES = {
  provinces: "Provinces",
  bodies: "Public and Party bodies",
  schools: "Schools",
  "post-titles": "Titles of posts",
  abbreviations: "Abbreviations",
  "proper-names": "Proper names for sentence case",
  "programme-rules": "Rules on programmes",
};

const uncertain = ({ provenance }) => provenance.certainty !== "sourced";
const rows = [
  ...listUncertainRows(),
  ...ABBREVIATIONS.filter(uncertain).map(({ abbreviation, expansion, provenance }) => ({
    register: "abbreviations",
    label: `${abbreviation}: ${expansion}`,
    provenance,
  })),
  ...PROPER_NAMES.filter(uncertain).map(({ name, provenance }) => ({
    register: "proper-names",
    label: name,
    provenance,
  })),
  ...PROGRAMME_KINDS.flatMap(({ name, rules }) =>
    rules
      .filter((rule) => uncertain(rule) || rule.unsureFields !== undefined)
      .map(({ basis, unsureFields, provenance }) => ({
        register: "programme-rules",
        label: `${name}: ${basis}${unsureFields === undefined ? "" : ` (${unsureFields.join(", ")})`}`,
        // The rule itself may be sourced where the day that it begins or ends on is not.
        provenance:
          unsureFields === undefined ? provenance : { ...provenance, certainty: "unsure" },
      })),
  ),
];

const cell = (text) => text.replace(/\|/gu, "\\|").replace(/\s+/gu, " ");
const sections = [...new Set(rows.map(({ register }) => register))].map((register) => {
  const own = rows.filter((row) => row.register === register);
  const lines = own.map(
    ({ label, provenance }) =>
      `| ${cell(label)} | ${provenance.certainty} | ${cell(provenance.source)} |`,
  );
  return `## ${TITLES[register] ?? register} (${own.length})\n\n| Row | Certainty | What is known of its source |\n| --- | --- | --- |\n${lines.join("\n")}\n`;
});

const page = `---
title: Rows that are not sourced
---

# Rows that are not sourced

Every row of every register carries its source and how certain it is. These ${rows.length} rows are not \`"sourced"\`: \`"practice"\` was seen in
use, \`"unsure"\` was not found in any citable text. A correction with a source is welcome; callers can replace any row through
the functions' parameters without waiting for a release.

${sections.join("\n")}`;

if (!process.argv.includes("--check")) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, "utf8") !== page) {
  console.error("docs/guides/uncertainRows.md is out of date: node scripts/writeUncertainRows.mjs");
  process.exitCode = 1;
}

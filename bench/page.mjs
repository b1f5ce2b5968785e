// The page of the guides with the last kept results.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tableOf } from "./print.mjs";

const PAGE = fileURLToPath(new URL("../docs/guides/measuredBesideThePeers.md", import.meta.url));
const RESULTS = new URL("results/", import.meta.url);

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function section(result) {
  const { head, body } = tableOf(result);
  const bold = body.map((cells, index) =>
    result.rows[index].ours ? [`**${cells[0]}**`, ...cells.slice(1)] : cells,
  );
  const rule = row(head.map((_, column) => (column === 0 ? "---" : "---:")));
  const goals = result.goals.map(
    ({ text, reached }) => `- Goal: ${text}, ${reached ? "reached" : "**missed**"}`,
  );
  return [
    `### ${result.name}`,
    result.note,
    [row(head), rule, ...bold.map(row)].join("\n"),
    goals.join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function compose() {
  const files = existsSync(RESULTS)
    ? readdirSync(RESULTS)
        .filter((name) => name.endsWith(".json"))
        .sort()
    : [];
  const sections = files.map((name) => {
    const { day, node, machine, results } = JSON.parse(
      readFileSync(new URL(name, RESULTS), "utf8"),
    );
    const title = name[0].toUpperCase() + name.slice(1, -".json".length);
    const measured = `Measured on ${day}, Node ${node}, ${machine}.`;
    return [`## ${title}`, measured, ...results.map(section)].join("\n\n");
  });
  return `---
title: Measured beside the peers
---

# Measured beside the peers

What people would pick instead, measured in the same process on the same varied data, in alternating rounds, by the processor time
of a call (by the clock where a call waits for something). Absolute numbers move from machine to machine and from run to run; the
ratios hold better. \`npm run bench -- --write\` measures anew and writes this page.

${sections.join("\n\n")}
`;
}

export function writePage() {
  writeFileSync(PAGE, compose());
}

/** True when the page says what the kept results say. */
export function checkPage() {
  if (existsSync(PAGE) && readFileSync(PAGE, "utf8") === compose()) return true;
  console.error("docs/guides/measuredBesideThePeers.md is out of date: npm run bench -- --page");
  return false;
}

// `npm run score`: precision and recall of the finders on our labelled lines, with every line gained or lost against the
// ledger of known misses beside the corpus (knownMisses.txt). `npm run score -- figures some.jsonl` scores any other
// file of labelled lines and prints what was missed. `--update` rewrites the ledgers; a lost line fails, and so does a
// known miss that is mended but still in the ledger.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./run.mjs";
import { SCORERS } from "./score/scorers.mjs";

const OWN = {
  citations: "packages/citations",
  dates: "packages/dates",
  figures: "packages/quotas",
};
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const update = process.argv.includes("--update");
const verbose = process.argv.includes("--verbose");
const short = process.argv.includes("--short");

function readRows(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line, index) => ({ line: line.trim(), place: `${relative(root, file)}:${index + 1}` }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"))
    .map(({ line, place }) => ({ ...JSON.parse(line), place }));
}

function percent(part, whole) {
  return whole === 0 ? "  –   " : `${((100 * part) / whole).toFixed(1)} %`;
}

function scoreRows(scorer, rows) {
  const groups = new Map();
  const aspects = new Map();
  const misses = [];
  const count = (map, key, field) => {
    const entry = map.get(key) ?? { hit: 0, missed: 0, extra: 0 };
    entry[field] += 1;
    map.set(key, entry);
  };
  for (const row of rows) {
    const { hits, extra } = scorer.score(row);
    for (const { group, hit, aspects: checked } of hits) {
      count(groups, group, hit ? "hit" : "missed");
      for (const [aspect, right] of hit ? checked : [])
        count(aspects, aspect, right ? "hit" : "missed");
    }
    for (const { group } of extra) count(groups, group, "extra");
    const lost = [
      ...hits.filter(({ hit }) => !hit).map(({ key }) => `−${key}`),
      ...extra.map(({ key }) => `+${key}`),
    ];
    const wrong = hits.flatMap(({ key, hit, aspects: checked }) =>
      hit ? checked.filter(([, right]) => !right).map(([aspect]) => `${aspect} of ${key}`) : [],
    );
    if (lost.length + wrong.length > 0) misses.push({ row, what: [...lost, ...wrong].join("; ") });
  }
  return { groups, aspects, misses };
}

function printScore(name, rows, { groups, aspects, misses }) {
  const negative = rows.filter((row) =>
    (row.expected ?? row.facts ?? [row.iso ?? row.kind]).every(
      (each) => each === undefined || each === null,
    ),
  );
  console.log(
    `${name}: ${rows.length} lines, ${negative.length} of them negative, ${misses.length} with a fault`,
  );
  if (short) return;
  const total = { hit: 0, missed: 0, extra: 0 };
  for (const [group, entry] of [...groups, ["all", total]]) {
    if (entry !== total) for (const field of Object.keys(total)) total[field] += entry[field];
    const { hit, missed, extra } = entry;
    const f1 = (2 * hit) / (2 * hit + missed + extra || 1);
    console.log(
      `  ${group.padEnd(14)} precision ${percent(hit, hit + extra)}  recall ${percent(hit, hit + missed)}  F1 ${f1.toFixed(3)}  (${hit} found, ${missed} missed, ${extra} too many)`,
    );
  }
  for (const [aspect, { hit, missed }] of aspects)
    console.log(`  ${aspect.padEnd(14)} right ${percent(hit, hit + missed)}`);
}

function scoreOwn(kind) {
  const folder = join(root, OWN[kind], "fixtures/corpus");
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readRows(join(folder, name)));
  const score = scoreRows(SCORERS[kind], rows);
  printScore(`${kind}, own corpus`, rows, score);
  const ledger = join(folder, "knownMisses.txt");
  const known = existsSync(ledger)
    ? readFileSync(ledger, "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
    : [];
  const missed = new Map(
    score.misses.map(({ row, what }) => [row.text.replace(/\s+/gu, " "), { row, what }]),
  );
  const lost = [...missed].filter(([text]) => !known.includes(text));
  const gained = known.filter((text) => !missed.has(text));
  for (const [text, { row, what }] of lost) console.log(`  LOST   ${row.place} “${text}”: ${what}`);
  for (const text of gained) console.log(`  GAINED “${text}”`);
  if (update) {
    const head =
      "# Lines of this corpus that the finder is known to miss, one a line. Kept by: npm run score -- --update\n";
    writeFileSync(ledger, head + [...missed.keys()].map((text) => `${text}\n`).join(""));
    return true;
  }
  if (gained.length > 0)
    console.log("  A known miss is mended: npm run score -- --update takes it out of the ledger.");
  return lost.length === 0 && gained.length === 0;
}

function scoreFile(kind, file) {
  const rows = readRows(file);
  const score = scoreRows(SCORERS[kind], rows);
  printScore(relative(root, file), rows, score);
  if (verbose)
    for (const { row, what } of score.misses) console.log(`  ${row.place} “${row.text}”: ${what}`);
}

if (words.length > 0) {
  const [kind, ...files] = words;
  if (!SCORERS[kind] || files.length === 0) {
    console.error(`Expected: npm run score -- ${Object.keys(SCORERS).join("|")} <file.jsonl …>`);
    process.exitCode = 2;
  } else for (const file of files) scoreFile(kind, file);
} else {
  const fine = Object.keys(OWN).map(scoreOwn);
  if (!fine.every(Boolean)) process.exitCode = 1;
}

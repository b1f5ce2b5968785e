// `npm run bench`: ours and the peers side by side, one process for each file of suites/.
//   npm run bench -- citations      one file of suites/, or the suites whose name begins so
//   npm run bench -- --write        also keeps the results (bench/results) and writes the page of the guides
//   npm run bench -- --page         only writes that page from the results that are kept; --check compares it instead
// Ends with 1 where a goal is missed or a suite breaks.
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { machineClass, today } from "./machine.mjs";
import { checkPage, writePage } from "./page.mjs";
import { printSuite } from "./print.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const options = new Set(argv.slice(2).filter((word) => word.startsWith("--")));
const wanted = argv
  .slice(2)
  .find((word) => !word.startsWith("--"))
  ?.toLowerCase();

function measureFile(path, prefix) {
  return new Promise((resolve) => {
    const child = fork(join(here, "suiteProcess.mjs"), prefix ? [path, prefix] : [path]);
    const results = [];
    child.on("message", (result) => {
      printSuite(result);
      results.push(result);
    });
    child.on("exit", (code) => resolve({ results, broken: code !== 0 }));
  });
}

function keep(file, results) {
  mkdirSync(join(here, "results"), { recursive: true });
  const kept = { day: today(), node: process.versions.node, machine: machineClass(), results };
  writeFileSync(join(here, "results", `${file}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}

async function bench() {
  const files = readdirSync(join(here, "suites")).filter((name) => name.endsWith(".mjs"));
  const whole = files.filter((name) => !wanted || basename(name, ".mjs") === wanted);
  const problems = [];
  let suites = 0;
  for (const name of whole.length > 0 ? whole : files) {
    const prefix = whole.length > 0 ? undefined : wanted;
    const { results, broken } = await measureFile(join(here, "suites", name), prefix);
    suites += results.length;
    if (broken) problems.push(`suites/${name} broke: its error stands above`);
    for (const { name: suite, goals } of results)
      problems.push(
        ...goals.filter(({ reached }) => !reached).map(({ text }) => `${suite}: ${text}`),
      );
    if (options.has("--write") && !prefix && !broken) keep(basename(name, ".mjs"), results);
  }
  if (suites === 0) problems.push(`no suite is called “${wanted}”`);
  if (options.has("--write")) writePage();
  console.log(problems.length === 0 ? "\nAll goals reached." : `\nMissed:\n${problems.join("\n")}`);
  return problems.length === 0;
}

let fine = true;
if (options.has("--check")) fine = checkPage();
else if (options.has("--page")) writePage();
else fine = await bench();
process.exitCode = fine ? 0 : 1;

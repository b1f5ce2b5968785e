// Runs every code block of the doc comments, READMEs and guides: TypeScript in Node, or in Chromium where the fence says
// `browser`, comparing each `// => result` with what comes out; commands in a shell; types, JSON, HTML, CSS and texts as
// the files of examples/ say. A block of another kind fails: none is passed over. `--no-browser` leaves out what needs one,
// and says so; a path, such as packages/print, runs the blocks of the files that begin so.
import { chromiumPath, closeBrowser } from "./examples/browser.mjs";
import { checkTypesOnly } from "./examples/checkTypesOnly.mjs";
import { findBlocks } from "./examples/findBlocks.mjs";
import { readMarkup } from "./examples/readMarkup.mjs";
import { readStyle } from "./examples/readStyle.mjs";
import { readJson, readText } from "./examples/readText.mjs";
import { ensureRedisServer, stopRedisServer } from "./examples/redisServer.mjs";
import { runInBrowser } from "./examples/runInBrowser.mjs";
import { runInNode } from "./examples/runInNode.mjs";
import { removeFolders, runInShell } from "./examples/runInShell.mjs";

/** What each fence promises: its language, and behind it what the code needs. */
const KINDS = {
  ts: runInNode,
  "ts browser": runInBrowser,
  "ts chromium": (block) => {
    chromiumPath();
    return runInNode(block);
  },
  "ts redis": async (block) => {
    await ensureRedisServer();
    return runInNode(block);
  },
  tsx: checkTypesOnly,
  sh: runInShell,
  json: readJson,
  html: readMarkup,
  css: readStyle,
  text: readText,
};
const NEED_BROWSER = new Set(["ts browser", "ts chromium", "html"]);

const wanted = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "";
const withoutBrowser = process.argv.includes("--no-browser");
const problems = [];
const counts = new Map();
let results = 0;
let leftOut = 0;

for (const block of findBlocks()) {
  if (!block.origin.startsWith(wanted)) continue;
  const kind = `${block.language} ${block.title}`.trim();
  if (withoutBrowser && NEED_BROWSER.has(kind)) {
    leftOut += 1;
    continue;
  }
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  try {
    if (!KINDS[kind]) {
      throw new Error(
        `a block that nothing checks: “${kind}” is none of ${Object.keys(KINDS).join(", ")}, or its fence is missing, indented or unclosed`,
      );
    }
    const { checks, problems: found } = await KINDS[kind](block);
    results += checks;
    problems.push(...found.map((problem) => `${block.origin}, ${problem}`));
  } catch (error) {
    problems.push(`${block.origin}: ${error.message}`);
  }
}
await closeBrowser();
await stopRedisServer();
removeFolders();

for (const problem of problems) console.error(problem);
const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
console.log(`Examples: ${kinds}; ${results} results compared, ${problems.length} problems`);
if (leftOut > 0) console.log(`Examples: ${leftOut} left out, as they need a browser`);
process.exitCode = problems.length > 0 ? 1 : 0;

// Bundles single imports of the built packages as an application would, and holds each to its budget.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./run.mjs";
import { SIZE_BUDGET } from "./sizeBudget.mjs";

const problems = [];
const rows = [];
for (const { entry, imports, limit, forbidden = [] } of SIZE_BUDGET) {
  const names = imports.join(", ");
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from "${entry}";`,
      resolveDir: join(root, "apps/demo"),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const text = outputFiles[0].text;
  const size = gzipSync(text, { level: 9 }).length;
  rows.push(
    `${String(size).padStart(7)} of ${String(limit).padStart(6)} bytes  ${names} from ${entry}`,
  );
  if (size > limit) problems.push(`${names} from ${entry}: ${size} bytes, the budget is ${limit}`);
  for (const piece of forbidden) {
    if (text.includes(piece))
      problems.push(`${names} from ${entry}: the bundle contains “${piece}”`);
  }
}

if (process.argv.includes("--verbose")) console.log(rows.join("\n"));
for (const problem of problems) console.error(problem);
if (problems.length > 0)
  console.error(
    "Keep helpers apart from schemas and data, or raise scripts/sizeBudget.mjs on purpose.",
  );
console.log(`Sizes: ${SIZE_BUDGET.length} imports, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

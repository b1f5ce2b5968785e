import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import ts from "typescript";
import { publicEntries } from "../packTarballs.mjs";

const RESULT = /^[ \t]*\/\/ => ([^\n]*(?:\n[ \t]*\/\/ {2,}[^\n]*)*)/u;

/** What stands behind `// =>` after a statement, also over several comment lines. */
function resultAfter(code, end) {
  const match = RESULT.exec(code.slice(end));
  return match?.[1].replace(/\n[ \t]*\/\/ ?/gu, "\n");
}

function checkOf(statement, source, expected) {
  const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
  let subject;
  if (ts.isExpressionStatement(statement)) {
    subject = statement.expression.getText(source);
  } else if (ts.isVariableStatement(statement)) {
    subject = statement.declarationList.declarations.at(-1)?.name.getText(source);
  }
  if (subject === undefined) return { code: statement.getText(source), checks: 0 };
  const before = ts.isVariableStatement(statement) ? `${statement.getText(source)}\n` : "";
  const wanted = expected.startsWith("throws ")
    ? JSON.stringify(expected)
    : `() => (${expected.replace(/;\s*$/u, "")})`;
  return { code: `${before}await check(async () => (${subject}), ${wanted}, ${line});`, checks: 1 };
}

const entriesOf = new Map();

/** The public entries of a package with the names that each is the first to export. */
async function readEntries(folder) {
  if (!entriesOf.has(folder)) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const taken = new Set();
    const entries = [];
    for (const { specifier, module } of publicEntries({ manifest })) {
      const names = Object.keys(await import(pathToFileURL(join(folder, module)).href));
      entries.push({ specifier, names: names.filter((name) => !taken.has(name)) });
      for (const name of names) taken.add(name);
    }
    entriesOf.set(folder, entries);
  }
  return entriesOf.get(folder);
}

async function impliedImports({ folder, code, implied }) {
  if (!implied) return [];
  return (await readEntries(folder)).map(({ specifier, names }) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`, "u").test(code));
    return used.length === 0 ? "" : `import { ${used.join(", ")} } from "${specifier}";`;
  });
}

/**
 * Turns an example into a module that runs it and hands each line that shows a result to `check(action, expected, line)`.
 * Throws where a result is shown in a place that cannot be checked, or none is shown at all.
 */
export async function compileExample(example) {
  const { code } = example;
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let checks = 0;
  const body = source.statements.map((statement) => {
    const expected = resultAfter(code, statement.getEnd());
    if (expected === undefined) return statement.getText(source);
    const checked = checkOf(statement, source, expected);
    checks += checked.checks;
    return checked.code;
  });
  const shown = code.split("// =>").length - 1;
  if (shown === 0) throw new Error("the example shows no result (// => …)");
  if (shown !== checks) {
    throw new Error(
      `${shown} results are shown, ${checks} can be checked: a result stands behind a statement of its own`,
    );
  }
  const text = [...(await impliedImports(example)), "export const run = undefined;", ...body].join(
    "\n",
  );
  return {
    module: transformSync(text, { loader: "ts", format: "esm", target: "es2022" }).code,
    checks,
  };
}

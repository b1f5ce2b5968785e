import { transformSync } from "esbuild";
import ts from "typescript";

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

/** Turns an example into a module that runs it and compares each line with the result written behind it. */
export function compileExample({ code, implied }, entries) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let checks = 0;
  const body = source.statements.map((statement) => {
    const expected = resultAfter(code, statement.getEnd());
    if (expected === undefined) return statement.getText(source);
    const checked = checkOf(statement, source, expected);
    checks += checked.checks;
    return checked.code;
  });
  const imports = implied
    ? entries.map(
        ({ specifier, names }) =>
          `import { ${names.filter((name) => new RegExp(`\\b${name}\\b`, "u").test(code)).join(", ")} } from "${specifier}";`,
      )
    : [];
  const text = [...imports, "export const run = undefined;", ...body].join("\n");
  return {
    module: transformSync(text, { loader: "ts", format: "esm", target: "es2022" }).code,
    checks,
  };
}

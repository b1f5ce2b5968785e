// TSX blocks only declare or use types: they are compiled where a JSX library is, in the demo, with strict settings.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runBeside } from "../run.mjs";

export async function checkTypesOnly({ code }) {
  const place = join(root, "apps/demo/.results/types");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "example.tsx"), `${code}\nexport {};\n`);
  writeFileSync(
    join(place, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.json", include: [], files: ["example.tsx"] }),
  );
  const compiler = join(root, "node_modules/@typescript/native/bin/tsc");
  const { status, output } = await runBeside(process.execPath, [compiler, "-p", place]);
  rmSync(place, { recursive: true, force: true });
  return { checks: 1, problems: status === 0 ? [] : [output.trim()] };
}

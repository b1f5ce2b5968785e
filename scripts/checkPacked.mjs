// Packs every package, unpacks the tarballs into an empty folder and uses them there as a consumer would: every entry by
// `import` and by `require`, every command by its name, all declarations checked without skipLibCheck.
//
// Dependencies of other people are linked from this checkout, and only those that a package declares: so an undeclared
// one is missed here as it would be missed by a consumer, and nothing is asked of the network.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packTarballs, publicEntries } from "./packTarballs.mjs";
import { root } from "./run.mjs";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "sotruong-packed-")));
const problems = [];

function check(name, command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) problems.push(`${name}\n${stdout}${stderr}`.trim());
}

function packageFolder(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const path = join(at, "node_modules", name);
    if (existsSync(path)) return realpathSync(path);
    if (at === root) throw new Error(`${name}, declared by ${from}, is not installed`);
  }
}

function link(name, from, place = join(folder, "node_modules", name)) {
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(packageFolder(name, from), place, "junction");
}

mkdirSync(join(folder, "node_modules", "@sotruong"), { recursive: true });
const packages = packTarballs(folder);
for (const { manifest, source, tarball } of packages) {
  check(`${manifest.name}: unpack`, "tar", ["-xzf", tarball]);
  renameSync(join(folder, "package"), join(folder, "node_modules", manifest.name));
  // Its own dependencies stand where only it finds them; peers are the consumer's.
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    if (dependency.startsWith("@sotruong/")) continue;
    link(
      dependency,
      source,
      join(folder, "node_modules", manifest.name, "node_modules", dependency),
    );
  }
  for (const peer of Object.keys(manifest.peerDependencies ?? {})) link(peer, source);
}
const entries = packages.flatMap((each) => publicEntries(each).map(({ specifier }) => specifier));

writeFileSync(
  join(folder, "package.json"),
  JSON.stringify({ name: "consumer", private: true, type: "module" }),
);
writeFileSync(
  join(folder, "import.mjs"),
  `for (const entry of ${JSON.stringify(entries)}) {
  const exported = Object.keys(await import(entry));
  if (exported.length === 0) throw new Error(entry + " exports nothing");
}`,
);
writeFileSync(
  join(folder, "require.cjs"),
  `for (const entry of ${JSON.stringify(entries)}) {
  if (Object.keys(require(entry)).length === 0) throw new Error(entry + " exports nothing");
}`,
);
writeFileSync(
  join(folder, "consumer.ts"),
  `${entries.map((entry, index) => `import * as entry${index} from "${entry}";`).join("\n")}
export const all = [${entries.map((_, index) => `entry${index}`).join(", ")}];
`,
);
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: ["node"],
    },
    files: ["consumer.ts"],
  }),
);
link("@types/node", root);

/** Imports, requires and compiles every entry with the dependencies as they are linked now. */
function useEveryEntry(circumstance, compilers) {
  check(`import of every entry, ${circumstance}`, process.execPath, ["import.mjs"]);
  check(`require of every entry, ${circumstance}`, process.execPath, ["require.cjs"]);
  for (const name of compilers) {
    const manifest = createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
    const { bin, version } = JSON.parse(readFileSync(manifest, "utf8"));
    const program = join(dirname(manifest), bin.tsc ?? bin.tsc6);
    const place = `declarations without skipLibCheck, TypeScript ${version}, ${circumstance}`;
    check(place, process.execPath, [program, "-p", "tsconfig.json"]);
  }
}

useEveryEntry("oldest zod", ["@typescript/native", "typescript", "typescript-oldest"]);
rmSync(join(folder, "node_modules/zod"));
link("zod-newest", root, join(folder, "node_modules/zod"));
useEveryEntry("newest zod", ["@typescript/native"]);

for (const { manifest } of packages) {
  for (const [command, path] of Object.entries(manifest.bin ?? {})) {
    check(`${command} --version`, process.execPath, [
      join("node_modules", manifest.name, path),
      "--version",
    ]);
  }
}

rmSync(folder, { recursive: true, force: true });
for (const problem of problems) console.error(`\n${problem}`);
console.log(`${packages.length} tarballs, ${entries.length} entries, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

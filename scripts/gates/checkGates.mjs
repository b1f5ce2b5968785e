// `npm run check:gates`: plants each fault in a copy of the built checkout and sees that the gate objects, and for the
// right reason. A gate that stays green here is worth nothing.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run.mjs";
import { FAULTS } from "./faults.mjs";

const wanted = process.argv[2];
const copy = mkdtempSync(join(tmpdir(), "sotruong-gates-"));
let planted = 0;
let silent = 0;

cpSync(root, copy, {
  recursive: true,
  verbatimSymlinks: true,
  filter: (path) => !/\/(?:\.git|\.turbo|\.results|bench\/node_modules|docs\/site)$/u.test(path),
});
spawnSync("git", ["init", "-q"], { cwd: copy });

/** Changes a file and remembers how it was. */
function changer(restores) {
  const edit = (path, change) => {
    const file = join(copy, path);
    const before = readFileSync(file, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`the fault does not fit ${path} any more`);
    restores.push(() => writeFileSync(file, before));
    writeFileSync(file, after);
  };
  return {
    append: (path, text) => edit(path, (before) => before + text),
    replace: (path, from, to) => edit(path, (before) => before.replace(from, to)),
    remove: (path) => {
      const before = readFileSync(join(copy, path));
      restores.push(() => writeFileSync(join(copy, path), before));
      rmSync(join(copy, path));
    },
    write: (path, text) => {
      restores.push(() => rmSync(join(copy, path)));
      writeFileSync(join(copy, path), text);
    },
  };
}

for (const { gate, plant, command, folder = ".", says } of FAULTS) {
  if (wanted && !gate.startsWith(wanted)) continue;
  const restores = [];
  planted += 1;
  try {
    plant(changer(restores));
  } catch (error) {
    for (const restore of restores) restore();
    silent += 1;
    console.log(`SILENT   ${gate}: it could not be planted: ${error.message}`);
    continue;
  }
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), {
    cwd: join(copy, folder),
    encoding: "utf8",
  });
  for (const restore of restores) restore();
  const output = stdout + stderr;
  const line = output.split("\n").find((text) => says.test(text));
  const objected = status !== 0 && line !== undefined;
  if (!objected) silent += 1;
  console.log(
    `${objected ? "objects" : "SILENT "}  ${gate}: ${(line ?? output.slice(-300)).trim().slice(0, 140)}`,
  );
}
rmSync(copy, { recursive: true, force: true });
console.log(`${planted} faults planted, ${silent} gates silent`);
process.exitCode = silent > 0 ? 1 : 0;

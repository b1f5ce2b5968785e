import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { fail, root } from "./run.mjs";

/** Packs every public package into a folder, just as publishing would. */
export function packTarballs(folder) {
  const packing = npm(
    ["pack", "--workspaces", "--ignore-scripts", "--json", "--pack-destination", folder],
    { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (packing.status !== 0) fail(`npm pack failed:\n${packing.stderr}`);
  const packed = JSON.parse(packing.stdout);
  const reports = Array.isArray(packed) ? packed : Object.values(packed);
  return readdirSync(join(root, "packages")).map((directory) => {
    const source = join(root, "packages", directory);
    const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
    const report = reports.find(({ name }) => name === manifest.name);
    if (!report) fail(`npm pack left ${manifest.name} out.`);
    return {
      directory,
      source,
      manifest,
      tarball: join(folder, report.filename.replace("@", "").replace("/", "-")),
      files: report.files.map(({ path }) => path),
    };
  });
}

/**
 * The entries that a package publishes: its import name and the declarations and module behind it. A bare path is a file,
 * such as a manifest or a script for a page without a bundler, and nothing to import.
 */
export function publicEntries({ manifest }) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([path, target]) => ({
      specifier: manifest.name + path.slice(1),
      name: path === "." ? "index" : path.slice(2),
      types: target.types,
      module: target.default,
    }));
}

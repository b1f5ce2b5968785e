// The entries of a package are what its own package.json publishes.
import { existsSync, readdirSync, readFileSync } from "node:fs";

function publicSources(name) {
  const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8"));
  return Object.values(manifest.exports)
    .filter((target) => target.types)
    .map(({ types }) => `${types.replace("./dist/", "src/").replace(/\.d\.ts$/u, ".ts")}!`);
}

const packages = readdirSync("packages").map((name) => {
  const scripts = existsSync(`packages/${name}/scripts`) ? ["scripts/*.mjs"] : [];
  // What a script file for pages without a bundler is bundled from.
  const scriptFile = existsSync(`packages/${name}/src/scriptFile.ts`) ? ["src/scriptFile.ts!"] : [];
  const support = existsSync(`packages/${name}/test`) ? ["test/**/*.ts"] : [];
  // What a test starts as a process of its own.
  const startsProcesses =
    support.length > 0 &&
    readdirSync(`packages/${name}/test`).some((file) => file.endsWith(".mjs"));
  const processes = startsProcesses ? ["test/*.mjs"] : [];
  const entry = [...publicSources(name), ...scripts, ...scriptFile, ...processes];
  return [`packages/${name}`, { entry, project: ["src/**/*.ts!", ...support], tsup: false }];
});

/** @type {import("knip").KnipConfig} */
export default {
  treatConfigHintsAsErrors: true,
  ignore: ["bench/**"],
  ignoreDependencies: ["turbo", "@changesets/config", "typescript-oldest", "zod-newest"],
  workspaces: {
    ".": { entry: ["scripts/**/*.mjs"], tsup: false },
    ...Object.fromEntries(packages),
    "apps/demo": {
      entry: ["src/client/*.ts!", "e2e/**/*.ts"],
      project: ["src/**/*.{ts,tsx}!", "e2e/**/*.ts"],
    },
  },
};

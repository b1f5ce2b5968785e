import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// One configuration for all packages, called from each package's folder. Three kinds of test stand beside the source:
// x.test.ts (unit), x.prop.test.ts (property), x.test-d.ts (types).
// The mode newest-zod runs them against the newest zod of the range instead of the oldest.
// By its path: more than one installed compiler calls itself tsc.
const compiler = fileURLToPath(new URL("node_modules/@typescript/native/bin/tsc", import.meta.url));

/** The unit tests to run: with the newest zod only those that meet a schema, where a package can do without zod. */
function unitTests(mode: string): string[] {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  if (mode !== "newest-zod" || !manifest.peerDependenciesMeta?.zod?.optional)
    return ["src/**/*.test.{ts,tsx}"];
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts") && !path.endsWith(".prop.test.ts"))
    .map((path) => join("src", path))
    .filter((path) => /"zod"|Schema\.js"|\/zod\.js"/u.test(readFileSync(path, "utf8")));
}

export default defineConfig(({ mode }) => ({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    reporters: [
      "default",
      [
        "json",
        { outputFile: mode === "newest-zod" ? ".results/newestZod.json" : ".results/unit.json" },
      ],
    ],
    projects: [
      {
        extends: true,
        // Here and not above: what a project extends is read again, without the mode.
        resolve: { alias: mode === "newest-zod" ? { zod: "zod-newest" } : {} },
        test: {
          name: "unit",
          include: unitTests(mode),
          exclude: ["src/**/*.prop.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: "property", include: ["src/**/*.prop.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["src/**/*.test-d.ts"],
            checker: compiler,
          },
        },
      },
    ],
  },
}));

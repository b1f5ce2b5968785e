import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

interface Manifest {
  readonly exports?: Record<string, string | { readonly types?: string }>;
}

// Called from each package's folder: the entries are what its own package.json publishes.
const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const publicEntries = Object.values(manifest.exports ?? {}).flatMap((target) =>
  typeof target === "object" && target.types !== undefined
    ? [target.types.replace("./dist/", "src/").replace(/\.d\.ts$/u, ".ts")]
    : [],
);

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/**/*.bench.ts"],
  // One module per file lets a bundler drop every schema that is not imported.
  bundle: false,
  format: ["esm"],
  target: "es2022",
  clean: true,
  silent: true,
  esbuildOptions(options) {
    // Vietnamese stays readable in what is published.
    options.charset = "utf8";
  },
  dts:
    publicEntries.length === 0
      ? false
      : { entry: publicEntries, compilerOptions: { ignoreDeprecations: "6.0" } },
});

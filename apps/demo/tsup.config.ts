import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { defineConfig } from "tsup";

const require = createRequire(import.meta.url);

// Two subsets and two weights cover Vietnamese text and headings in 67 kB.
const fontFolder = join(
  dirname(require.resolve("@fontsource/be-vietnam-pro/package.json")),
  "files",
);
const fonts = ["latin-400", "latin-600", "vietnamese-400", "vietnamese-600"].map(
  (face) => `${fontFolder}/be-vietnam-pro-${face}-normal.woff2`,
);

export default defineConfig([
  {
    // The server stays one module per file and loads the packages as any consumer does.
    entry: ["src/**/*.ts", "src/**/*.tsx", "!src/client/**", "!src/**/*.test.ts"],
    bundle: false,
    format: ["esm"],
    target: "es2022",
    // The builds below write into dist/public at the same time.
    clean: ["!public/**"],
    silent: true,
    outDir: "dist",
  },
  {
    entry: { site: "src/client/site.ts" },
    bundle: true,
    noExternal: [/.*/u],
    format: ["esm"],
    target: "es2020",
    platform: "browser",
    minify: true,
    silent: true,
    splitting: false,
    outDir: "dist/public",
  },
  {
    entry: {
      site: "src/styles/site.css",
      paper: "src/styles/paper.css",
      printBar: "src/styles/printBar.css",
    },
    minify: true,
    silent: true,
    outDir: "dist/public",
    esbuildOptions(options) {
      options.external = ["/assets/*"];
    },
    async onSuccess() {
      mkdirSync("dist/public", { recursive: true });
      for (const font of fonts) copyFileSync(font, `dist/public/${basename(font)}`);
    },
  },
]);

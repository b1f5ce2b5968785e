// Everything in one file for pages without a bundler: <script defer src="sotruong-elements.js"></script>.
import { build } from "esbuild";

await build({
  entryPoints: ["dist/scriptFile.js"],
  outfile: "dist/sotruong-elements.js",
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
});

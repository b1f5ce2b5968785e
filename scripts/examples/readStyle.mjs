// CSS blocks must parse, and the custom properties of ours that they set must be ones that a package reads.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { root } from "../run.mjs";

function isRead(property) {
  return readdirSync(join(root, "packages")).some((name) => {
    const dist = join(root, "packages", name, "dist");
    return readdirSync(dist, { recursive: true })
      .filter((path) => path.endsWith(".js"))
      .some((path) => readFileSync(join(dist, path), "utf8").includes(`var(${property}`));
  });
}

export function readStyle({ code }) {
  const { warnings } = transformSync(code, { loader: "css", logLevel: "silent" });
  const problems = warnings.map(({ text, location }) => `line ${location?.line}: ${text}`);
  for (const [, property] of code.matchAll(/(--sotruong-[a-z-]{1,40}):/gu)) {
    if (!isRead(property)) problems.push(`${property} is a property that no package reads`);
  }
  return { checks: 1, problems };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** What CONTRIBUTING.md says to do where a gate fails, by the gate's name. */
export function readGateAdvice() {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const rows = text.matchAll(/^\| ([^|\n]{2,60}) \| [^|\n]{2,600} \| ([^|\n]{2,300}) \|$/gmu);
  return new Map([...rows].map(([, gate, advice]) => [gate, advice]));
}

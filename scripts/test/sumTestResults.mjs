import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Adds up the reports that vitest and Playwright left behind; cached turbo tasks bring theirs back. */
export function sumTestResults() {
  const folders = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name, ".results")),
  );
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const folder of folders) {
    const unit = readJson(join(folder, "unit.json"));
    passed += unit?.numPassedTests ?? 0;
    failed += unit?.numFailedTests ?? 0;
    skipped += (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0);
    const browser = readJson(join(folder, "browser.json"))?.stats;
    passed += browser?.expected ?? 0;
    failed += (browser?.unexpected ?? 0) + (browser?.flaky ?? 0);
    skipped += browser?.skipped ?? 0;
  }
  return { passed, failed, skipped };
}

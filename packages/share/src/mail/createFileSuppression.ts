import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { SuppressionList } from "./suppressionList.js";

async function readHashes(path: string): Promise<Set<string>> {
  try {
    const lines = (await readFile(path, "utf8")).split("\n");
    return new Set(lines.filter((line) => line !== ""));
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT")
      return new Set();
    throw problem;
  }
}

/**
 * Keeps the list in a file, a hash a line, for a site that one process serves. A wish is on the disk before `add` answers.
 * The file is read once, at the first question; its folder is made where it is missing.
 *
 * @example
 * ```ts
 * import { mkdtemp } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 *
 * const path = `${await mkdtemp(`${tmpdir()}/truong-`)}/suppressed.txt`;
 * await createFileSuppression(path).add("hash");
 * await createFileSuppression(path).has("hash"); // => true
 * ```
 */
export function createFileSuppression(path: string): SuppressionList {
  let read: Promise<Set<string>> | undefined;
  const hashes = () => {
    read ??= readHashes(path).catch((problem: unknown) => {
      read = undefined;
      throw problem;
    });
    return read;
  };
  return {
    async has(recipientHash) {
      return (await hashes()).has(recipientHash);
    },
    async add(recipientHash) {
      const known = await hashes();
      if (known.has(recipientHash)) return;
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, "a");
      try {
        // A line of its own even after a line that a crash cut short.
        await file.appendFile(`\n${recipientHash}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      known.add(recipientHash);
    },
  };
}

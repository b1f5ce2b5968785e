import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { ImporterError } from "../../importerError.js";
import type { SourceLimits } from "../../sourceLimits.js";
import type { BrokenSource, PageSource } from "./pageSource.js";
import { countEntries, readArchive } from "./readArchive.js";
import { listPages, readFolder, readPage } from "./readFolder.js";
import { readNdjson } from "./readNdjson.js";

type SourceKind = "folder" | "archive" | "ndjson" | "file";

async function kindOf(path: string): Promise<SourceKind> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    // A file that is not there is one broken page, not the end of the run.
    if (code === "ENOENT" || code === "EACCES") return "file";
    throw new ImporterError("importer/unreadable-source", `Không đọc được “${path}”.`, { cause });
  }
  if (isFolder) return "folder";
  if (/\.zip$/iu.test(path)) return "archive";
  return /\.(?:ndjson|jsonl)$/iu.test(path) ? "ndjson" : "file";
}

/** Reads the pages of all sources, one after another; paths of pages are taken from their own source's top. */
export async function* readSources(
  paths: readonly string[],
  limits: SourceLimits,
  base: string | undefined,
): AsyncGenerator<PageSource | BrokenSource> {
  for (const path of paths) {
    switch (await kindOf(path)) {
      case "folder":
        yield* readFolder(path, limits, base);
        break;
      case "archive":
        yield* readArchive(path, limits, base);
        break;
      case "ndjson":
        yield* readNdjson(path, basename(path), limits);
        break;
      default:
        yield await readPage(path, basename(path), limits);
    }
  }
}

/** How many pages there are to read at most; `undefined` where only reading tells. */
export async function countSources(paths: readonly string[]): Promise<number | undefined> {
  let count = 0;
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === "ndjson") return undefined;
    if (kind === "file") count += 1;
    else if (kind === "archive") count += await countEntries(path);
    else for await (const _ of listPages(path)) count += 1;
  }
  return count;
}

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceLimits } from "../../sourceLimits.js";
import { addressOfPath } from "./addressOfPath.js";
import { isAssetFolder, isPageName } from "./isPageName.js";
import type { BrokenSource, PageSource } from "./pageSource.js";

/** The paths of the pages below a folder, in order; symbolic links are not followed. */
export async function* listPages(folder: string, below = ""): AsyncGenerator<string> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isAssetFolder(entry.name)) yield* listPages(folder, path);
    } else if (entry.isFile() && isPageName(entry.name)) yield path;
  }
}

/** Reads one file, unless it is larger than a page may be. */
export async function readPage(
  path: string,
  id: string,
  { maximumBytes }: Pick<SourceLimits, "maximumBytes">,
): Promise<PageSource | BrokenSource> {
  try {
    const { size } = await stat(path);
    if (size > maximumBytes) {
      const message = `Tệp có ${size} byte, lớn hơn giới hạn ${maximumBytes} byte.`;
      return { id, problem: { code: "importer/too-large", message } };
    }
    return { id, bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return { id, problem: { code: `file/${code}`, message: `Không đọc được tệp (${code}).` } };
  }
}

/** Reads the pages of a folder or of a mirror of a site, one at a time. */
export async function* readFolder(
  folder: string,
  limits: SourceLimits,
  base: string | undefined,
): AsyncGenerator<PageSource | BrokenSource> {
  for await (const path of listPages(folder)) {
    const source = await readPage(join(folder, path), path, limits);
    const url = "bytes" in source ? addressOfPath(path, base) : undefined;
    yield url === undefined ? source : { ...source, url };
  }
}

import {
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { BatchRow } from "../../batchRow.js";

/** Where imported pages go. */
export interface PageStore {
  /** Tells whether what an earlier run stored is still there. */
  has(output: string): Promise<boolean>;
  /** Stores a page; `before` is where an earlier run put the same page. Gives the name of the file or line. */
  put(row: BatchRow, json: string, before: string | undefined): Promise<string>;
  close(): Promise<void>;
}

interface Stored {
  readonly importedFrom?: unknown;
  readonly sourceSha256?: unknown;
}

function recordOf({ id, sourceSha256 }: BatchRow, json: string): string {
  const head = JSON.stringify({ version: 1, importedFrom: id, sourceSha256 }, null, 2);
  return `${head.slice(0, -2)},\n${json.slice(2)}\n`;
}

async function readStored(path: string): Promise<Stored | undefined> {
  try {
    const stored: unknown = JSON.parse(await readFile(path, "utf8"));
    return typeof stored === "object" && stored !== null ? stored : {};
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? undefined : {};
  }
}

/** Writes beside the target and renames, so that a reader sees the whole file or none. */
async function writeAtomically(path: string, content: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content, "utf8");
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * A folder with one JSON file for each page, named after its title. The same page comes to the same file however often it
 * is imported; another page of the same title gets the next number and replaces nothing.
 */
export async function createFolderStore(folder: string): Promise<PageStore> {
  await mkdir(folder, { recursive: true });
  const next = new Map<string, number>();
  const nameFor = async (row: BatchRow): Promise<string> => {
    const slug = row.slug ?? "bai-viet";
    for (let count = next.get(slug) ?? 1; ; count += 1) {
      const name = count === 1 ? `${slug}.json` : `${slug}-${count}.json`;
      const stored = await readStored(join(folder, name));
      const same = stored?.importedFrom === row.id && stored.sourceSha256 === row.sourceSha256;
      if (stored === undefined || same) {
        next.set(slug, count + 1);
        return name;
      }
    }
  };
  return {
    async has(output) {
      try {
        return (await stat(join(folder, output))).isFile();
      } catch {
        return false;
      }
    },
    async put(row, json, before) {
      const name = before ?? (await nameFor(row));
      const path = join(folder, name);
      const content = recordOf(row, json);
      const there = await readFile(path, "utf8").catch(() => undefined);
      if (there !== content) await writeAtomically(path, content);
      return name;
    },
    close: () => Promise.resolve(),
  };
}

/**
 * One file with a JSON object for each page on a line of its own. The output of a page is the number of bytes up to its
 * end; what a killed run wrote behind the last page of its journal is cut off.
 */
export async function createNdjsonStore(path: string, end: number): Promise<PageStore> {
  await mkdir(dirname(path), { recursive: true });
  const file: FileHandle = await open(path, "a+");
  let size = Math.min(end, (await file.stat()).size);
  await file.truncate(size);
  return {
    has: (output) => Promise.resolve(Number(output) <= size),
    async put(row, json) {
      const line = Buffer.from(`${JSON.stringify(JSON.parse(recordOf(row, json)))}\n`);
      await file.appendFile(line);
      size += line.length;
      return String(size);
    },
    async close() {
      await file.close();
    },
  };
}

import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportedPage } from "@sotruong/importer";
import { slugify } from "@sotruong/text";
import { asFileProblem } from "./fileProblem.js";
import { writeFileAtomically } from "./writeFileAtomically.js";

/** How a page was put on disk. */
export interface StoredPage {
  readonly name: string;
  readonly outcome: "written" | "updated" | "unchanged";
}

/** A page to be stored, and where it came from. */
export interface PageToStore {
  readonly page: ImportedPage;
  /** The base name of the file it came from. */
  readonly importedFrom: string;
  readonly bytes: Uint8Array;
}

const LONGEST_NAME = 100;

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isSameSource(content: string, importedFrom: string, sourceSha256: string): boolean {
  try {
    const stored: unknown = JSON.parse(content);
    if (typeof stored !== "object" || stored === null) return false;
    return (
      "importedFrom" in stored &&
      stored.importedFrom === importedFrom &&
      "sourceSha256" in stored &&
      stored.sourceSha256 === sourceSha256
    );
  } catch {
    return false;
  }
}

/**
 * Stores a page under the slug of its title. The same source comes to the same file however often it is imported;
 * another page of the same title gets the next number and replaces nothing.
 */
export async function storePage(folder: string, stored: PageToStore): Promise<StoredPage> {
  const { page, importedFrom, bytes } = stored;
  const sourceSha256 = createHash("sha256").update(bytes).digest("hex");
  const slug = slugify(page.article.displayTitle, { maxLength: LONGEST_NAME }) || "bai-viet";
  const content = `${JSON.stringify({ version: 1, importedFrom, sourceSha256, ...page }, null, 2)}\n`;
  try {
    await mkdir(folder, { recursive: true });
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? `${slug}.json` : `${slug}-${count}.json`;
      const path = join(folder, name);
      const before = await readIfThere(path);
      if (before === content) return { name, outcome: "unchanged" };
      if (before !== undefined && !isSameSource(before, importedFrom, sourceSha256)) continue;
      await writeFileAtomically(path, content);
      return { name, outcome: before === undefined ? "written" : "updated" };
    }
  } catch (error) {
    const problem = asFileProblem(error);
    problem.message = `không ghi được vào thư mục đích: ${problem.message}`;
    throw problem;
  }
}

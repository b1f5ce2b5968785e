import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { BatchRow } from "../../batchRow.js";

/** The journal of a run: one line for each page that is done, so that a killed run goes on where it stopped. */
export interface Journal {
  append(row: BatchRow): Promise<void>;
  close(): Promise<void>;
}

/** Opens a journal for appending; a torn last line is closed first. */
export async function openJournal(path: string): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true });
  const file: FileHandle = await open(path, "a+");
  const { size } = await file.stat();
  if (size > 0) {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    if (buffer[0] !== 0x0a) await file.appendFile("\n");
  }
  return {
    async append(row) {
      await file.appendFile(`${JSON.stringify(row)}\n`);
    },
    async close() {
      await file.close();
    },
  };
}

import { createReadStream } from "node:fs";
import type { BatchRow } from "./batchRow.js";
import { readLines } from "./internal/batch/readLines.js";

const LONGEST_ROW = 4_000_000;

function parseRow(bytes: Uint8Array): BatchRow | undefined {
  try {
    const row: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isRow = typeof row === "object" && row !== null && "id" in row && "outcome" in row;
    return isRow ? (row as BatchRow) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the rows of a journal in the order of their pages; a line that a killed run left half-written is passed over, and
 * a journal that is not there has none. A page that was imported again has several rows, the last of which counts.
 *
 * @example
 * ```ts
 * import { readJournal } from "@sotruong/importer/batch";
 *
 * const rows = [];
 * for await (const row of readJournal("khong-co.ndjson")) rows.push(row);
 * rows; // => []
 * ```
 */
export async function* readJournal(path: string): AsyncGenerator<BatchRow> {
  const stream = createReadStream(path);
  try {
    for await (const line of readLines(stream, LONGEST_ROW)) {
      const row = "bytes" in line ? parseRow(line.bytes) : undefined;
      if (row) yield row;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  } finally {
    stream.destroy();
  }
}

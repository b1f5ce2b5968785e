import { createReadStream } from "node:fs";
import type { SourceLimits } from "../../sourceLimits.js";
import type { BrokenSource, PageSource } from "./pageSource.js";
import { readLines } from "./readLines.js";

/** JSON writes a character in at most six. */
const JSON_GROWTH = 6;

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function readRecord(line: string, fallback: string): PageSource | BrokenSource {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    record = undefined;
  }
  if (typeof record !== "object" || record === null) {
    const message = "Cần mỗi dòng một đối tượng JSON có html hoặc text.";
    return { id: fallback, problem: { code: "importer/broken-line", message } };
  }
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const url = text(fields["url"]);
  const id = text(fields["id"]) ?? url ?? fallback;
  const html = text(fields["html"]);
  const content = html ?? text(fields["text"]);
  if (content === undefined) {
    const message = "Dòng này không có html và cũng không có text.";
    return { id, problem: { code: "importer/broken-line", message } };
  }
  return {
    id,
    bytes: new TextEncoder().encode(content),
    isText: html === undefined,
    ...(url !== undefined && { url }),
  };
}

/** Reads pages from a file with one JSON object per line: `{"url": …, "html": …}` or `{"text": …}`, `id` optional. */
export async function* readNdjson(
  path: string,
  name: string,
  { maximumBytes }: SourceLimits,
): AsyncGenerator<PageSource | BrokenSource> {
  let number = 0;
  const lines = readLines(createReadStream(path), maximumBytes * JSON_GROWTH);
  for await (const line of lines) {
    number += 1;
    const fallback = `${name}:${number}`;
    if ("tooLong" in line) {
      const message = `Dòng dài ${line.tooLong} byte, quá giới hạn.`;
      yield { id: fallback, problem: { code: "importer/too-large", message } };
      continue;
    }
    const written = new TextDecoder().decode(line.bytes).trim();
    if (written !== "") yield readRecord(written, fallback);
  }
}

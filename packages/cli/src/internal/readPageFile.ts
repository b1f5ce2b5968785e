import { readFile, stat } from "node:fs/promises";
import { DEFAULT_MAXIMUM_BYTES, decodePage } from "@sotruong/importer";
import { asFileProblem, FileProblem } from "./fileProblem.js";

/** A page's file, read once. */
export interface PageFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly isHtml: boolean;
}

const MARKUP = /<(?:!doctype html|html|head|body|div|table|p|article|section|span)[\s>]/iu;
const BEGINNING = 4_000;

async function readBytes(path: string, maximumBytes: number): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) {
      throw new FileProblem("file/EISDIR", "đây là một thư mục, không phải tệp.");
    }
    if (!status.isFile()) throw new FileProblem("file/special", "đây không phải tệp thường.");
    // A file over the limit is refused unread.
    if (status.size > maximumBytes) {
      throw new FileProblem(
        "importer/too-large",
        `tệp có ${status.size} byte, lớn hơn giới hạn ${maximumBytes} byte (xem --max-size).`,
      );
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof FileProblem ? error : asFileProblem(error);
  }
}

/** Reads a page from disk; every reason not to is a {@link FileProblem} or an error of the importer. */
export async function readPageFile(
  path: string,
  maximumBytes: number = DEFAULT_MAXIMUM_BYTES,
): Promise<PageFile> {
  const bytes = await readBytes(path, maximumBytes);
  const { text } = decodePage(bytes, { maximumBytes });
  return { bytes, text, isHtml: MARKUP.test(text.slice(0, BEGINNING)) };
}

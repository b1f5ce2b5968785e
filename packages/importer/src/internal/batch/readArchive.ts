import { promisify } from "node:util";
import yauzl from "yauzl";
import { ImporterError } from "../../importerError.js";
import type { SourceLimits } from "../../sourceLimits.js";
import { addressOfPath } from "./addressOfPath.js";
import { isAssetFolder, isPageName } from "./isPageName.js";
import type { BrokenSource, PageSource } from "./pageSource.js";

const UTF8_FLAG = 0x800;
const SMALL = 1_000_000;

type Archive = yauzl.ZipFile;
type Entry = Omit<yauzl.Entry, "fileName"> & { readonly fileName: unknown };

/** Old archives do not say how their names are written: UTF-8 where they are valid UTF-8. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
  if (typeof fileName === "string") return fileName;
  const bytes = fileName as Uint8Array;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder((generalPurposeBitFlag & UTF8_FLAG) === 0 ? "latin1" : "utf-8").decode(
      bytes,
    );
  }
}

function broken(id: string, code: string, message: string): BrokenSource {
  return { id, problem: { code, message } };
}

function refusal(entry: Entry, id: string, limits: SourceLimits): BrokenSource | undefined {
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > limits.maximumBytes) {
    return broken(
      id,
      "importer/too-large",
      `Cần một trang không quá ${limits.maximumBytes} byte, nhưng tệp trong gói nén khai ${uncompressedSize} byte.`,
    );
  }
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * limits.maximumRatio) {
    return broken(
      id,
      "importer/archive-bomb",
      `Tệp giải nén ra lớn gấp hơn ${limits.maximumRatio} lần lúc nén nên không được mở.`,
    );
  }
  return undefined;
}

/** Reads what is really in an entry; a size that it only claims stops nobody. */
async function readEntry(
  archive: Archive,
  entry: Entry,
  limits: SourceLimits,
): Promise<Uint8Array> {
  const open = promisify(archive.openReadStream.bind(archive)) as unknown as (
    entry: Entry,
  ) => Promise<NodeJS.ReadableStream & AsyncIterable<Buffer>>;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await open(entry)) {
    size += chunk.length;
    if (size > limits.maximumBytes) throw new RangeError("entry larger than it says");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isPage(name: string): boolean {
  const parts = name.split("/");
  const file = parts.pop() ?? "";
  return file !== "" && isPageName(file) && !parts.some(isAssetFolder);
}

async function* entriesOf(archive: Archive): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const clear = (): void => {
        archive
          .removeListener("entry", found)
          .removeListener("end", ended)
          .removeListener("error", failed);
      };
      const found = (one: Entry): void => {
        clear();
        resolve(one);
      };
      const ended = (): void => {
        clear();
        resolve(undefined);
      };
      const failed = (error: Error): void => {
        clear();
        reject(error);
      };
      archive.on("entry", found).on("end", ended).on("error", failed);
      archive.readEntry();
    });
    if (entry === undefined) return;
    yield entry;
  }
}

async function openArchive(path: string): Promise<Archive> {
  const open = promisify(yauzl.open) as unknown as (
    path: string,
    options: yauzl.Options,
  ) => Promise<Archive>;
  try {
    return await open(path, { lazyEntries: true, decodeStrings: false, autoClose: false });
  } catch (cause) {
    throw new ImporterError(
      "importer/broken-archive",
      "Không mở được gói nén ZIP: tệp hỏng hoặc không phải ZIP.",
      { cause },
    );
  }
}

/** How many pages an archive lists. */
export async function countEntries(path: string): Promise<number> {
  const archive = await openArchive(path);
  const { entryCount } = archive;
  archive.close();
  return entryCount;
}

/**
 * Reads the pages of a ZIP archive one at a time, in memory: nothing is unpacked to disk. An entry whose name leads out of
 * the archive, that is too large or packed beyond reason becomes a broken source, and the others are still read.
 *
 * @throws {ImporterError} `importer/broken-archive` where the file is no ZIP archive or holds too many files.
 */
export async function* readArchive(
  path: string,
  limits: SourceLimits,
  base: string | undefined,
): AsyncGenerator<PageSource | BrokenSource> {
  const archive = await openArchive(path);
  try {
    if (archive.entryCount > limits.maximumEntries) {
      throw new ImporterError(
        "importer/broken-archive",
        `Cần gói nén không quá ${limits.maximumEntries} tệp, nhưng gói này có ${archive.entryCount} tệp.`,
      );
    }
    for await (const entry of entriesOf(archive)) {
      const name = nameOf(entry);
      const invalid = yauzl.validateFileName(name);
      if (invalid !== null) {
        yield broken(
          name,
          "importer/unsafe-path",
          "Tên tệp trong gói nén dẫn ra ngoài gói nên không được mở.",
        );
        continue;
      }
      if (!isPage(name)) continue;
      const refused = refusal(entry, name, limits);
      if (refused) {
        yield refused;
        continue;
      }
      try {
        const bytes = await readEntry(archive, entry, limits);
        const url = addressOfPath(name, base);
        yield { id: name, bytes, ...(url !== undefined && { url }) };
      } catch {
        yield broken(name, "importer/broken-entry", "Không giải nén được tệp này trong gói.");
      }
    }
  } finally {
    archive.close();
  }
}

import { ImporterError } from "./importerError.js";

/** What {@link decodePage} accepts. */
export interface DecodePageOptions {
  /** Default 20 MB. */
  readonly maximumBytes?: number;
}

/** The longest page read by default: 20 MB. */
export const DEFAULT_MAXIMUM_BYTES = 20_000_000;

const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];
const MOST_CONTROLS = 1 / 1_000;

function decodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) controls += 1;
  }
  return controls > text.length * MOST_CONTROLS;
}

function kilobytes(bytes: number): string {
  return bytes >= 1_000_000
    ? `${String(Math.round(bytes / 100_000) / 10).replace(".", ",")} MB`
    : `${bytes} byte`;
}

/**
 * Reads the bytes of a page as text: UTF-8, or UTF-16 with a byte order mark. Nothing is guessed: bytes in an older
 * Vietnamese encoding are refused rather than turned into wrong letters.
 *
 * @throws {ImporterError} `importer/too-large`, `importer/empty`, `importer/binary` or `importer/not-unicode`.
 * @example
 * ```ts
 * decodePage(new Uint8Array([0xc4, 0x91, 0xc3, 0xb3])); // => "đó"
 * ```
 */
export function decodePage(bytes: Uint8Array, options: DecodePageOptions = {}): string {
  const { maximumBytes = DEFAULT_MAXIMUM_BYTES } = options;
  if (bytes.length > maximumBytes) {
    throw new ImporterError(
      "importer/too-large",
      `Cần một trang không quá ${kilobytes(maximumBytes)}, nhưng nhận được ${kilobytes(bytes.length)}.`,
    );
  }
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) {
    throw new ImporterError(
      "importer/binary",
      "Cần một trang văn bản hoặc HTML, nhưng đây là dữ liệu nhị phân (ảnh, PDF, tệp nén hoặc tệp Office).",
    );
  }
  let text: string;
  try {
    text = new TextDecoder(decodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    if (bytes.includes(0)) {
      throw new ImporterError(
        "importer/binary",
        "Cần một trang văn bản hoặc HTML, nhưng đây là dữ liệu nhị phân.",
        { cause },
      );
    }
    throw new ImporterError(
      "importer/not-unicode",
      "Cần văn bản Unicode (UTF-8 hoặc UTF-16), nhưng có byte không đọc được; có thể trang dùng bảng mã cũ như TCVN3, VNI hay Windows-1258.",
      { cause },
    );
  }
  if (text.trim() === "") {
    throw new ImporterError("importer/empty", "Cần một trang có nội dung, nhưng trang này trống.");
  }
  if (isBinary(text)) {
    throw new ImporterError(
      "importer/binary",
      "Cần một trang văn bản hoặc HTML, nhưng đây là dữ liệu nhị phân.",
    );
  }
  return text;
}

import { ImporterError } from "../importerError.js";

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

/** Pictures, PDF, archives, Office files, by their first bytes. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** Tells text that is full of control characters: no page has them. */
export function isBinaryText(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x20) continue;
    if (code === 0) return true;
    if ((code < 0x09 || code > 0x0d) && code !== 0x1b) controls += 1;
  }
  return controls > text.length * MOST_CONTROLS;
}

/** The error for bytes that are no page. */
export function binaryError(): ImporterError {
  return new ImporterError(
    "importer/binary",
    "Cần một trang văn bản hoặc HTML, nhưng đây là dữ liệu nhị phân (ảnh, PDF, tệp nén hoặc tệp Office).",
  );
}

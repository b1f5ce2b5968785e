import { convertToUnicode, detectEncoding } from "@sotruong/text";
import { ImporterError } from "./importerError.js";
import type { ImportStep } from "./importStep.js";
import { binaryError, hasBinarySignature, isBinaryText } from "./internal/binaryPage.js";
import { certainLegacyEncoding, conversionStep } from "./internal/convertLegacyText.js";
import { declaredCharset, sniffUnicode } from "./internal/sniffCharset.js";

/** What {@link decodePage} accepts. */
export interface DecodePageOptions {
  /** Default 20 MB. */
  readonly maximumBytes?: number;
  /** The charset that the server named in its `Content-Type` header. */
  readonly charset?: string;
}

/** The text of a page, and how it was read. */
export interface DecodedPage {
  readonly text: string;
  /** `"utf-8"`, `"utf-16le"`, `"windows-1258"`, `"tcvn3"`, `"vni"` … */
  readonly encoding: string;
  /** What was done to the bytes; empty for plain UTF-8. */
  readonly steps: readonly ImportStep[];
}

/** The longest page read by default: 20 MB. */
export const DEFAULT_MAXIMUM_BYTES = 20_000_000;

function size(bytes: number): string {
  return bytes >= 1_000_000
    ? `${String(Math.round(bytes / 100_000) / 10).replace(".", ",")} MB`
    : `${bytes} byte`;
}

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// By the letters themselves, since pages seldom say, or say wrongly, what they are written in.
function decodeEightBit(bytes: Uint8Array, declared: string | undefined): DecodedPage | undefined {
  const letters = decode(bytes, "windows-1252") ?? "";
  const encoding = certainLegacyEncoding(letters);
  if (encoding !== undefined) {
    const text = convertToUnicode(letters, { encoding });
    return { text, encoding, steps: [conversionStep(encoding)] };
  }
  if (declared === undefined || declared === "utf-8") return undefined;
  const text = decode(bytes, declared);
  if (text === undefined) return undefined;
  const western = declared === "windows-1252" || declared === "iso-8859-1";
  // Western letters that spell no Vietnamese are a font of the old site, or another language: nobody can tell.
  if (western && !detectEncoding(text).certain) return undefined;
  return { text: text.normalize("NFC"), encoding: declared, steps: [conversionStep(declared)] };
}

function readText(bytes: Uint8Array, charset: string | undefined): DecodedPage {
  const unicode = sniffUnicode(bytes);
  const text = unicode === undefined ? undefined : decode(bytes, unicode);
  if (unicode !== undefined && text !== undefined) {
    return { text, encoding: unicode, steps: [conversionStep(unicode)] };
  }
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8", steps: [] };
  if (bytes.includes(0)) throw binaryError();
  const eightBit = decodeEightBit(bytes, charset ?? declaredCharset(bytes));
  if (eightBit) return eightBit;
  throw new ImporterError(
    "importer/not-unicode",
    "Cần văn bản Unicode hoặc một bảng mã tiếng Việt nhận ra chắc chắn (TCVN3, VNI, Windows-1258), nhưng không xác định được bảng mã của trang này.",
  );
}

/**
 * Reads the bytes of a page as text: UTF-8, UTF-16 (with a byte order mark or without), Windows-1258, TCVN3 (ABC), VNI,
 * or the charset that the server or the page names. Nothing is guessed: what is not certain is refused rather than turned
 * into wrong letters.
 *
 * @throws {ImporterError} `importer/too-large`, `importer/empty`, `importer/binary` or `importer/not-unicode`.
 * @example
 * ```ts
 * decodePage(new Uint8Array([0xc4, 0x91, 0xc3, 0xb3])).text; // => "đó"
 * decodePage(new Uint8Array([0xff, 0xfe, 0x11, 0x01])).encoding; // => "utf-16le"
 * ```
 */
export function decodePage(bytes: Uint8Array, options: DecodePageOptions = {}): DecodedPage {
  const { maximumBytes = DEFAULT_MAXIMUM_BYTES, charset } = options;
  if (bytes.length > maximumBytes) {
    throw new ImporterError(
      "importer/too-large",
      `Cần một trang không quá ${size(maximumBytes)}, nhưng nhận được ${size(bytes.length)}.`,
    );
  }
  if (hasBinarySignature(bytes)) throw binaryError();
  const page = readText(bytes, charset?.toLowerCase());
  if (page.text.trim() === "") {
    throw new ImporterError("importer/empty", "Cần một trang có nội dung, nhưng trang này trống.");
  }
  if (isBinaryText(page.text)) throw binaryError();
  return page;
}

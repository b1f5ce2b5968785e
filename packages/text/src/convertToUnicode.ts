import { describeReceived, err, ok, type Result } from "@sotruong/core";
import type { LegacyEncoding } from "./data/legacyEncodings.js";
import { detectEncoding } from "./detectEncoding.js";
import { decodeLegacy } from "./internal/decodeLegacy.js";
import { TextError } from "./textError.js";

/** How {@link convertToUnicode} converts. */
export interface ConvertToUnicodeOptions {
  /** What the text is, where the caller knows; without it the text itself must make it certain. */
  readonly encoding?: LegacyEncoding;
}

/**
 * Converts text in TCVN3, VNI or Windows-1258 (its bytes read as Windows-1252) to Unicode NFC; Unicode stays as it is.
 *
 * Toned capitals of TCVN3 are told by their neighbours, so a title should be looked at.
 *
 * @throws {TextError} `text/ambiguous-encoding` where the text does not make its encoding certain: nothing is guessed.
 * @example
 * ```ts
 * convertToUnicode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"); // => "Cộng hòa xã hội chủ nghĩa Việt Nam"
 * convertToUnicode("®", { encoding: "tcvn3" }); // => "đ"
 * ```
 */
export function convertToUnicode(text: string, options: ConvertToUnicodeOptions = {}): string {
  if (options.encoding !== undefined) return decodeLegacy(text, options.encoding);
  const { encoding, certain } = detectEncoding(text);
  if (!certain) {
    throw new TextError(
      "text/ambiguous-encoding",
      `Không chắc văn bản dùng bảng mã nào (Unicode, TCVN3, VNI hay Windows-1258): ${describeReceived(text)}.`,
    );
  }
  return encoding === "unicode" ? text : decodeLegacy(text, encoding);
}

/**
 * Like {@link convertToUnicode}, but gives the error back instead of throwing it.
 *
 * @example
 * ```ts
 * safeConvertToUnicode("Ñ").ok; // => false
 * ```
 */
export function safeConvertToUnicode(
  text: string,
  options: ConvertToUnicodeOptions = {},
): Result<string, TextError> {
  try {
    return ok(convertToUnicode(text, options));
  } catch (error) {
    if (error instanceof TextError) return err(error);
    throw error;
  }
}

import { convertToUnicode, detectEncoding } from "@sotruong/text";
import type { ImportStep } from "../importStep.js";

/** A text in Unicode, and the step that it took, if any. */
export interface UnicodeText {
  readonly text: string;
  readonly steps: readonly ImportStep[];
}

const ONLY_UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const MARKED = /[\u00a1-\u00ff]/u;
const TAGS = /<[/!?a-z][^<>]{0,2000}>/giu;
const SAMPLE = 200_000;
const NAMES: Readonly<Record<string, string>> = {
  tcvn3: "TCVN3 (ABC)",
  vni: "VNI",
  "windows-1258": "Windows-1258",
};

/** The step of a conversion from an encoding. */
export function conversionStep(encoding: string): ImportStep {
  return {
    code: "importer/converted-encoding",
    message: `Đã chuyển từ bảng mã ${NAMES[encoding] ?? encoding.toUpperCase()} sang Unicode.`,
  };
}

/** The eight-bit encoding that a text was written in and its letters make certain. */
export function certainLegacyEncoding(text: string): "tcvn3" | "vni" | "windows-1258" | undefined {
  const { encoding, certain } = detectEncoding(text.slice(0, SAMPLE).replace(TAGS, " "));
  return certain && encoding !== "unicode" ? encoding : undefined;
}

/** Converts a text that was saved as Unicode with its old letters untouched. */
export function convertLegacyText(text: string): UnicodeText {
  if (ONLY_UNICODE.test(text) || !MARKED.test(text)) return { text, steps: [] };
  const encoding = certainLegacyEncoding(text);
  return encoding === undefined
    ? { text, steps: [] }
    : { text: convertToUnicode(text, { encoding }), steps: [conversionStep(encoding)] };
}

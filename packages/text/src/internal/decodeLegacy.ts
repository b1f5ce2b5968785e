import {
  type LegacyEncoding,
  VNI,
  WINDOWS_1252_PUNCTUATION,
  WINDOWS_1258,
} from "../data/legacyEncodings.js";
import { decodeTcvn3 } from "./decodeTcvn3.js";

const VNI_UNIT = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîñôö]/giu;
const CONTROL = /[\u0080-\u009f]/gu;

function decodeWindows1258(text: string): string {
  return Array.from(text, (letter) => WINDOWS_1258.get(letter) ?? letter)
    .join("")
    .normalize("NFC");
}

export function decodeLegacy(source: string, encoding: LegacyEncoding): string {
  const text = source.replace(CONTROL, (mark) => WINDOWS_1252_PUNCTUATION.get(mark) ?? mark);
  if (encoding === "vni") return text.replace(VNI_UNIT, (unit) => VNI.get(unit) ?? unit);
  return encoding === "tcvn3" ? decodeTcvn3(text) : decodeWindows1258(text);
}

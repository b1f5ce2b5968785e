import { type LegacyEncoding, TCVN3, VNI, WINDOWS_1258 } from "../data/legacyEncodings.js";

const VNI_UNIT = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîñôö]/giu;
const TCVN3_WORD = /[A-Za-z\u00a1-\u024f\u1ea0-\u1ef9]+/gu;

// In the capital fonts of TCVN3 a toned capital has the code of the small letter: its neighbours tell.
function decodeTcvn3Word(word: string): string {
  const letters = Array.from(word, (letter) => TCVN3.get(letter) ?? letter).join("");
  const certain = word.replace(/[^A-Za-z\u00a1-\u00a7]/gu, "");
  return certain.length > 1 && !/[a-z]/u.test(certain) ? letters.toUpperCase() : letters;
}

export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === "vni") return text.replace(VNI_UNIT, (unit) => VNI.get(unit) ?? unit);
  if (encoding === "tcvn3") return text.replace(TCVN3_WORD, decodeTcvn3Word);
  return Array.from(text, (letter) => WINDOWS_1258.get(letter) ?? letter)
    .join("")
    .normalize("NFC");
}

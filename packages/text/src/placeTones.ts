/** Where the tone mark of `oa`, `oe`, `uy` stands: `"old"` is `hòa`, `ủy`; `"new"` is `hoà`, `uỷ`. */
export type TonePlacement = "old" | "new";

// Only at the end of a syllable: in “hoàn” and “khuỷu” both ways agree. After q the u belongs to the consonant (“quý”).
const NEW_PLACEMENT = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;
const OLD_PLACEMENT = /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])(?![\p{L}\p{M}])/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

function moveTone(rhyme: string): string {
  const letters = rhyme.normalize("NFD");
  const tone = TONE.exec(letters)?.[0] ?? "";
  const [first = "", second = ""] = letters.replace(TONE, "");
  const toneFirst = letters.charAt(1) !== tone;
  return (toneFirst ? first + tone + second : first + second + tone).normalize("NFC");
}

/**
 * Writes the tone marks of `oa`, `oe`, `uy` in one of the two ways in use; the result is NFC, nothing else changes.
 *
 * The school books write `hoà`, `uỷ`; most State papers and the press write `hòa`, `ủy`. No rule settles it.
 *
 * @example
 * ```ts
 * placeTones("Uỷ ban, hoà bình, quý", "old"); // => "Ủy ban, hòa bình, quý"
 * placeTones("Ủy ban, hòa bình, quý", "new"); // => "Uỷ ban, hoà bình, quý"
 * ```
 */
export function placeTones(text: string, placement: TonePlacement): string {
  return text
    .normalize("NFC")
    .replace(placement === "old" ? NEW_PLACEMENT : OLD_PLACEMENT, moveTone);
}

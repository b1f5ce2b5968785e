import type { LegacyEncoding } from "./data/legacyEncodings.js";
import { decodeLegacy } from "./internal/decodeLegacy.js";
import { isSyllable } from "./internal/isSyllable.js";

/** How a text writes Vietnamese, as far as it can be told. */
export interface DetectedEncoding {
  /** `"unicode"` is also what a text without Vietnamese letters is. */
  readonly encoding: "unicode" | LegacyEncoding;
  /** `false` where another reading makes nearly as many Vietnamese words, or there are too few to tell. */
  readonly certain: boolean;
}

const LEGACY: readonly LegacyEncoding[] = ["tcvn3", "vni", "windows-1258"];
const ONLY_UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]|\p{Mn}/u;
const WORD = /[A-Za-z\u00a1-\u024f\u1ea0-\u1ef9]+/gu;
const MARKED = /[\u00a1-\u00ff]/u;
const SAMPLE = 20_000;
const ENOUGH = 4;
const SURE = 0.9;
const LEAD = 0.3;

function shareOfSyllables(words: readonly string[], decode: (word: string) => string): number {
  return words.filter((word) => isSyllable(decode(word))).length / words.length;
}

/**
 * Tells whether a text is Unicode or bytes of TCVN3 (ABC), VNI or Windows-1258 that were read as Windows-1252, by
 * which reading makes Vietnamese syllables.
 *
 * @example
 * ```ts
 * detectEncoding("Céng hßa x· héi chñ nghÜa ViÖt Nam"); // => { "encoding": "tcvn3", "certain": true }
 * detectEncoding("Cộng hòa"); // => { "encoding": "unicode", "certain": true }
 * ```
 */
export function detectEncoding(text: string): DetectedEncoding {
  const sample = text.slice(0, SAMPLE);
  const words = [...new Set(sample.match(WORD) ?? [])].filter((word) => MARKED.test(word));
  if (words.length === 0) return { encoding: "unicode", certain: true };
  const unicode = shareOfSyllables(words, (word) => word);
  const [best, second] = LEGACY.map((encoding) => ({
    encoding,
    share: shareOfSyllables(words, (word) => decodeLegacy(word, encoding)),
  })).sort((a, b) => b.share - a.share);
  const share = best?.share ?? 0;
  // Letters that only Unicode has rule the others out, unless two writings are mixed in one text.
  if (best === undefined || unicode >= share || ONLY_UNICODE.test(sample)) {
    return { encoding: "unicode", certain: unicode > share || unicode >= SURE };
  }
  const runnerUp = Math.max(unicode, second?.share ?? 0);
  const certain = words.length >= ENOUGH && share >= SURE && share - runnerUp >= LEAD;
  return { encoding: best.encoding, certain };
}

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
// What stands for a letter in one of the encodings; “°”, “±”, “²” do in none.
const MARKED = /[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff]/u;
// Signs that stand by themselves (“©”, “½”) are no words.
const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/u;
// UTF-8 read in eight bits, such as “á»™” or “Ã©”: in none of the encodings, so nothing is certain.
const MISREAD_UTF_8 = /\u00e1[\u00ba\u00bb]|[\u00c3\u00c4\u00c6][\u0080-\u00bf]/u;
// Two marked vowels side by side are rare in any language (“créée”), but common where an unknown encoding was misread.
const TWO_MARKED_VOWELS =
  /[\u00c0-\u00c6\u00c8-\u00cf\u00d2-\u00d6\u00d9-\u00dd\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6\u00f9-\u00ff]{2}/u;
const SAMPLE = 20_000;
const ENOUGH = 4;
const SURE = 0.9;
const LEAD = 0.3;
const HOPELESS = 0.5;
const GARBLED = 0.2;

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
  const words = [...new Set(sample.match(WORD) ?? [])].filter(
    (word) => MARKED.test(word) && LETTER.test(word),
  );
  if (words.length === 0) return { encoding: "unicode", certain: true };
  const unicode = shareOfSyllables(words, (word) => word);
  const [best, second] = LEGACY.map((encoding) => ({
    encoding,
    share: shareOfSyllables(words, (word) => decodeLegacy(word, encoding)),
  })).sort((a, b) => b.share - a.share);
  const share = best?.share ?? 0;
  // Another language (“élève”): no reading makes Vietnamese of it. A lone capital may be an abbreviation (“QÑ”).
  const telling = words.length >= ENOUGH || words.every((word) => /[a-z]/u.test(word));
  const garbled = words.filter((word) => TWO_MARKED_VOWELS.test(word)).length / words.length;
  const foreign = telling && share < HOPELESS && garbled < GARBLED && !MISREAD_UTF_8.test(sample);
  // Letters that only Unicode has rule the others out, unless two writings are mixed in one text.
  if (best === undefined || unicode >= share || ONLY_UNICODE.test(sample)) {
    return { encoding: "unicode", certain: unicode > share || unicode >= SURE || foreign };
  }
  if (foreign) return { encoding: "unicode", certain: true };
  const runnerUp = Math.max(unicode, second?.share ?? 0);
  const certain = words.length >= ENOUGH && share >= SURE && share - runnerUp >= LEAD;
  return { encoding: best.encoding, certain };
}

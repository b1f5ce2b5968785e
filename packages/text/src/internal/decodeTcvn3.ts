import { TCVN3 } from "../data/legacyEncodings.js";
import { isSyllable } from "./isSyllable.js";

const WORD = /[A-Za-z\u00a1-\u024f\u1ea0-\u1ef9]+/gu;
// Some converters write a toned capital as the capital and the small letter behind it: “A¸” is Á.
const CAPITAL_AND_TONED = /[AEIOUYĂÂÊÔƠƯ][\u00e0-\u1ef9]/gu;
const NO_CASE = /[^A-Za-z\u00a1-\u00a7]/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

type WordCase = "capitals" | "small" | "open";

interface DecodedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly case: WordCase;
}

function joinCapital(pair: string): string {
  const capital = pair.charAt(0);
  const toned = pair.charAt(1);
  const bare = toned.normalize("NFD").replace(TONES, "").normalize("NFC");
  return bare !== toned && bare.toUpperCase() === capital ? toned.toUpperCase() : pair;
}

function decodeWord(word: string): string {
  const decoded = Array.from(word, (letter) => TCVN3.get(letter) ?? letter).join("");
  if (isSyllable(decoded)) return decoded;
  const joined = decoded.replace(CAPITAL_AND_TONED, joinCapital);
  return isSyllable(joined) ? joined : decoded;
}

// A word that is no syllable (UBND) is in capitals in any text, so it says nothing of its neighbours.
function caseOf(word: string, decoded: string): WordCase {
  const telling = word.replace(NO_CASE, "");
  if (/[a-z]/u.test(telling)) return "small";
  if (telling.length > 1) return isSyllable(decoded) ? "capitals" : "open";
  return "open";
}

/**
 * TCVN3 has no toned capitals of its own: in its capital fonts they have the codes of the small letters. The other letters
 * of the word tell, and for a word with one plain letter (“Hµ” in “Hµ NéI”) the words round it on its line.
 */
export function decodeTcvn3(text: string): string {
  const words: DecodedWord[] = Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const decoded = decodeWord(word);
    return { text: decoded, start: index, end: index + word.length, case: caseOf(word, decoded) };
  });
  let result = "";
  let end = 0;
  // The last word on this line that tells; the next one is looked up only where a word is open.
  let before: WordCase = "open";
  for (const [index, word] of words.entries()) {
    const between = text.slice(end, word.start);
    if (between.includes("\n")) before = "open";
    let wordCase = word.case;
    if (wordCase === "open") wordCase = resolveCase(text, words, index, before);
    else before = wordCase;
    result += between + (wordCase === "capitals" ? word.text.toUpperCase() : word.text);
    end = word.end;
  }
  return result + text.slice(end);
}

const FARTHEST = 8;

function resolveCase(
  text: string,
  words: readonly DecodedWord[],
  index: number,
  before: WordCase,
): WordCase {
  if (before === "small") return "small";
  for (let next = index + 1; next < Math.min(words.length, index + FARTHEST); next += 1) {
    if (text.slice(words[next - 1]?.end, words[next]?.start).includes("\n")) break;
    const found = words[next]?.case ?? "open";
    if (found !== "open") return found;
  }
  return before;
}

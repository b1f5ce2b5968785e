import type { SpannedFinding } from "./spannedFinding.js";
import type { TitleWord } from "./splitWords.js";

// Single syllables are doubled on purpose too often (“dần dần”, “nhà nhà”, “ngày ngày”) or meet by chance (“một số số
// liệu”, “bằng Bằng khen”, “để để lại”), so only words that do neither count.
const NEVER_DOUBLED = new Set(
  "của và các những là bị trong cho với tại đến ở theo trên dưới đã sẽ đang một do bởi thì mà nhưng hoặc phải rất nếu nhằm cũng".split(
    " ",
  ),
);
// What is said twice for weight: “từng bước từng bước”, “rất nhiều rất nhiều”.
const SAID_TWICE = new Set(
  "từng mỗi rất thật mãi ngày đêm nghìn ngàn muôn đời càng dần hai một".split(" "),
);

const ONLY_SPACES = /^ *$/u;

interface ReadWords {
  readonly words: readonly TitleWord[];
  /** The words in small letters. */
  readonly keys: readonly string[];
}

function isRepeated({ words, keys }: ReadWords, index: number, length: number): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    if (keys[index + offset] !== keys[index + length + offset]) return false;
  }
  const apart = words.slice(index + 1, index + 2 * length);
  return apart.every(({ before }) => ONLY_SPACES.test(before));
}

function isCapital(word = ""): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

// “bằng Bằng khen”: a capital behind a small letter begins a name.
function isSlip({ words, keys }: ReadWords, index: number): boolean {
  const begins = isCapital(words[index + 1]?.word) && !isCapital(words[index]?.word);
  return NEVER_DOUBLED.has(keys[index] ?? "") && !begins;
}

// Figures in a row (“40 35 40 35”) are a table.
function isSaidTwice({ keys }: ReadWords, index: number, length: number): boolean {
  const unit = keys.slice(index, index + length);
  return SAID_TWICE.has(unit[0] ?? "") || unit.every((key) => !/\p{L}{2}/u.test(key));
}

function endOf({ start, word }: TitleWord): number {
  return start + word.length;
}

/** “Mặt trận mặt trận”, “của của”: up to four syllables said twice with only spaces between. */
export function findDoubledWords(
  text: string,
  words: readonly TitleWord[],
): readonly SpannedFinding[] {
  const keys = words.map(({ word }) => word.toLowerCase());
  const read = { words, keys };
  const findings: SpannedFinding[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (const length of [4, 3, 2, 1]) {
      const first = words[index];
      const last = words[index + 2 * length - 1];
      if (first === undefined || last === undefined) continue;
      if (!isRepeated(read, index, length)) continue;
      if (length === 1 ? !isSlip(read, index) : isSaidTwice(read, index, length)) continue;
      const suggestion = text.slice(first.start, endOf(words[index + length - 1] ?? first));
      findings.push({
        code: "text/doubled-word",
        message: `Từ “${suggestion}” viết lặp hai lần liền nhau.`,
        span: { start: first.start, end: endOf(last) },
        suggestion,
      });
      index += 2 * length - 1;
      break;
    }
  }
  return findings;
}

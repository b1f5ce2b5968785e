import type { SpannedFinding } from "./spannedFinding.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
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

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly capital: boolean;
}

function isRepeated(words: readonly Word[], index: number, length: number, text: string): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    if (words[index + offset]?.key !== words[index + length + offset]?.key) return false;
  }
  const last = words[index + 2 * length - 1];
  const first = words[index];
  if (first === undefined || last === undefined) return false;
  return /^[\p{L}\p{M}\p{N} ]+$/u.test(text.slice(first.start, last.end));
}

// “bằng Bằng khen”: a capital behind a small letter begins a name.
function isSlip(first: Word, second: Word | undefined): boolean {
  return NEVER_DOUBLED.has(first.key) && !(second?.capital === true && !first.capital);
}

// Figures in a row (“40 35 40 35”) are a table.
function isSaidTwice(words: readonly Word[], index: number, length: number): boolean {
  const unit = words.slice(index, index + length);
  return SAID_TWICE.has(unit[0]?.key ?? "") || unit.every(({ key }) => !/\p{L}{2}/u.test(key));
}

/** “Mặt trận mặt trận”, “của của”: up to four syllables said twice with only spaces between. */
export function findDoubledWords(text: string): readonly SpannedFinding[] {
  const words: Word[] = Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase(),
    capital: match[0].charAt(0) !== match[0].charAt(0).toLowerCase(),
  }));
  const findings: SpannedFinding[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (const length of [4, 3, 2, 1]) {
      const first = words[index];
      const last = words[index + 2 * length - 1];
      if (first === undefined || last === undefined) continue;
      if (!isRepeated(words, index, length, text)) continue;
      if (length === 1 ? !isSlip(first, words[index + 1]) : isSaidTwice(words, index, length)) {
        continue;
      }
      const suggestion = text.slice(first.start, words[index + length - 1]?.end);
      findings.push({
        code: "text/doubled-word",
        message: `Từ “${suggestion}” viết lặp hai lần liền nhau.`,
        span: { start: first.start, end: last.end },
        suggestion,
      });
      index += 2 * length - 1;
      break;
    }
  }
  return findings;
}

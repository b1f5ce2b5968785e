import type { SpannedFinding } from "./spannedFinding.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Single syllables are doubled on purpose too often (“dần dần”, “từ từ”), so only words that never are count.
const NEVER_DOUBLED = new Set(
  "của và các những là được bị trong cho với tại về đến ở theo trên dưới để có đã sẽ đang một này do bởi thì mà nhưng hoặc như bằng phải cần tỉnh huyện trường học việc công số".split(
    " ",
  ),
);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
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

/** “Mặt trận mặt trận”, “của của”: up to four syllables said twice with only spaces between. */
export function findDoubledWords(text: string): readonly SpannedFinding[] {
  const words: Word[] = Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase(),
  }));
  const findings: SpannedFinding[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (const length of [4, 3, 2, 1]) {
      const first = words[index];
      const last = words[index + 2 * length - 1];
      if (first === undefined || last === undefined) continue;
      if (!isRepeated(words, index, length, text)) continue;
      const single = length === 1;
      if (single && !NEVER_DOUBLED.has(first.key)) continue;
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

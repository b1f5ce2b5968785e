import { safeParseNumberWords } from "@sotruong/text";
import { SCALES } from "./figureWords.js";
import type { Token } from "./scanTokens.js";

/** A count, or a fraction `a/b`, as it stands before a noun. */
export interface Quantity {
  readonly value: number;
  readonly whole?: number;
  readonly next: number;
  readonly words: boolean;
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u;
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  "không một hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi trăm nghìn ngàn triệu linh lẻ mốt".split(
    " ",
  ),
);
const LONGEST_WORDS = 12;

function readDigits(written: string, scale: number): number | undefined {
  // Three digits after a mark are thousands where people are counted, decimals where a scale word follows.
  if (scale === 1 && GROUPED.test(written)) return Number(written.replace(/[.,]/gu, ""));
  if (/^\d+$/u.test(written)) return Number(written) * scale;
  if (scale > 1 && /^\d{1,3}[.,]\d{1,3}$/u.test(written)) {
    return Math.round(Number(written.replace(",", ".")) * scale);
  }
  return undefined;
}

function readOne(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number") {
    const scale = SCALES.get(tokens[at + 1]?.text ?? "") ?? 1;
    const value = readDigits(token.text, scale);
    return value === undefined
      ? undefined
      : { value, next: at + (scale > 1 ? 2 : 1), words: false };
  }
  let end = at;
  while (end < at + LONGEST_WORDS && NUMBER_WORDS.has(tokens[end]?.text ?? "")) end += 1;
  if (end === at) return undefined;
  const words = tokens.slice(at, end).map((word) => word.text.replace("bẩy", "bảy"));
  const read = safeParseNumberWords(words.join(" "));
  return read.ok && typeof read.value === "number" && Number.isInteger(read.value)
    ? { value: read.value, next: end, words: true }
    : undefined;
}

// “15/24”, “15/tổng số 24”, “15 trên tổng số 24”, “15 trong tổng số 24”.
function skipDivider(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]?.text;
  if (first !== "/" && first !== "trên" && first !== "trong") return undefined;
  let next = at + 1;
  if (tokens[next]?.text === "tổng") {
    next += 1;
    if (tokens[next]?.text === "số") next += 1;
  } else if (first === "trong") return undefined;
  return next;
}

/** Reads the count that begins at a token: digits, digits with a scale word, number words, or `a/b`. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | undefined {
  const first = readOne(tokens, at);
  if (first === undefined) return undefined;
  const below = skipDivider(tokens, first.next);
  const second = below === undefined ? undefined : readOne(tokens, below);
  if (second === undefined) return first;
  // A third part makes a date of it: 15/8/2021.
  if (tokens[second.next]?.text === "/" && tokens[second.next + 1]?.kind === "number") {
    return undefined;
  }
  return { value: first.value, whole: second.value, next: second.next, words: first.words };
}

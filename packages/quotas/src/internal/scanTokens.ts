/** A word, number or mark of a normalised text. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** Lower case, one spelling of the words written in two ways. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Tokens of one sentence share the number. */
  readonly sentence: number;
  readonly paragraph: number;
}

// Bounded, so that a long run of digits cannot be scanned over and over.
const TOKEN = /\d{1,12}(?:[.,]\d{1,6}){0,4}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+|[^\s]/gu;
const ENDING = /^[.!?]$/u;
const OPENING = /[\p{Lu}\d“"(•+-]/u;
const ABBREVIATION = /^(?:\p{Lu}|TP|TS|ThS|PGS|GS|Tp|T\.Ư)$/u;
const BULLET = /^[•+*-]$/u;

// The words of the vocabulary that are written in two ways.
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["khoá", "khóa"],
  ["uỷ", "ủy"],
  ["tỉ", "tỷ"],
  ["kì", "kỳ"],
  ["kỉ", "kỷ"],
  ["huỷ", "hủy"],
]);

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return SPELLINGS.get(lower) ?? lower;
}

/** Splits a normalised text into tokens and numbers its sentences and paragraphs. */
export function scanTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let paragraph = 0;
  let before = "";
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const gap = text.slice(end, match.index);
    const last = tokens.at(-1);
    if (gap.indexOf("\n") !== gap.lastIndexOf("\n")) paragraph += 1;
    const ended =
      last !== undefined &&
      gap !== "" &&
      ENDING.test(last.text) &&
      OPENING.test(written) &&
      !ABBREVIATION.test(before);
    const broken =
      gap.includes("\n") &&
      (gap.indexOf("\n") !== gap.lastIndexOf("\n") ||
        /^\p{Lu}/u.test(written) ||
        BULLET.test(written));
    if (ended || broken) sentence += 1;
    const kind = /^\d/u.test(written) && /^[\d.,]+$/u.test(written) ? "number" : undefined;
    const word = kind === undefined && /^[\p{L}\p{N}\p{M}]/u.test(written);
    if (word) before = written;
    end = match.index + written.length;
    tokens.push({
      kind: kind ?? (word ? "word" : "mark"),
      text: kind === undefined ? foldWord(written) : written,
      start: match.index,
      end,
      sentence,
      paragraph,
    });
  }
  return tokens;
}

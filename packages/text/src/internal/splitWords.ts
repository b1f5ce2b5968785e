/** A word, its place, and what stands between it and the word before. */
export interface TitleWord {
  readonly start: number;
  readonly before: string;
  readonly word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function splitWords(text: string): { words: readonly TitleWord[]; rest: string } {
  const words: TitleWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, before: text.slice(end, match.index), word: match[0] });
    end = match.index + match[0].length;
  }
  return { words, rest: text.slice(end) };
}

import { placeTones } from "../placeTones.js";
import { splitWords, type TitleWord } from "./splitWords.js";

interface IndexedName {
  readonly keys: readonly string[];
  readonly marks: readonly string[];
  readonly words: readonly string[];
}

/** Names by their first word, the longest first. */
export type ProperNameIndex = ReadonlyMap<string, readonly IndexedName[]>;

export function wordKey(word: string): string {
  return placeTones(word, "old").toUpperCase();
}

function bareMark(separator: string): string {
  return separator.replace(/\s/gu, "").replace(/[\u2010-\u2015]/gu, "-");
}

export function indexProperNames(names: readonly string[]): ProperNameIndex {
  const index = new Map<string, IndexedName[]>();
  for (const name of names) {
    const { words } = splitWords(name.normalize("NFC"));
    const keys = words.map(({ word }) => wordKey(word));
    const entry = {
      keys,
      marks: words.map(({ before }) => bareMark(before)),
      words: words.map(({ word }) => word),
    };
    const first = keys[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** A word with its own tone placement and the capitals of the register. */
export function applyCapitals(word: string, pattern: string): string {
  return Array.from(word, (letter, offset) =>
    pattern.charAt(offset) === pattern.charAt(offset).toLowerCase() ? letter.toLowerCase() : letter,
  ).join("");
}

/** The longest name that begins at a word, word by word as the register has it. */
export function matchProperName(
  index: ProperNameIndex,
  words: readonly TitleWord[],
  start: number,
): readonly string[] | undefined {
  return index.get(wordKey(words[start]?.word ?? ""))?.find(({ keys, marks }) =>
    keys.every((key, offset) => {
      const word = words[start + offset];
      if (word === undefined) return false;
      return (
        (offset === 0 || bareMark(word.before) === marks[offset]) && wordKey(word.word) === key
      );
    }),
  )?.words;
}

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

/** The key of each word of a text; where placing tones and capitals moves nothing, the whole text is turned at once. */
export function createWordKeys(
  text: string,
  words: readonly TitleWord[],
): (index: number) => string {
  const whole = wordKey(text);
  if (whole.length !== text.length) return (index) => wordKey(words[index]?.word ?? "");
  return (index) => {
    const word = words[index];
    return word === undefined ? "" : whole.slice(word.start, word.start + word.word.length);
  };
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
  keyOf = (position: number): string => wordKey(words[position]?.word ?? ""),
): readonly string[] | undefined {
  return index.get(keyOf(start))?.find(({ keys, marks }) =>
    keys.every((key, offset) => {
      const word = words[start + offset];
      if (word === undefined) return false;
      return (
        (offset === 0 || bareMark(word.before) === marks[offset]) && keyOf(start + offset) === key
      );
    }),
  )?.words;
}

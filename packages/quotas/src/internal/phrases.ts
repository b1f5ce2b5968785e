import type { Token } from "./scanTokens.js";

/** Phrases by their first and by their last word, longest first, so that a place in a text is looked up once. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function index(
  phrases: readonly (readonly string[])[],
  place: 0 | -1,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const key = phrase.at(place) ?? "";
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  for (const list of map.values()) list.sort((first, second) => second.length - first.length);
  return map;
}

/** Prepares phrases, each written with spaces between its words. */
export function toPhrases(written: readonly string[]): Phrases {
  const phrases = written.map((phrase) => phrase.split(" "));
  return { byFirst: index(phrases, 0), byLast: index(phrases, -1) };
}

/** The longest phrase that begins at a token, as its number of tokens; 0 where none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const candidates = phrases.byFirst.get(tokens[at]?.text ?? "") ?? [];
  const found = candidates.find((phrase) =>
    phrase.every((word, offset) => tokens[at + offset]?.text === word),
  );
  return found?.length ?? 0;
}

/** The longest phrase that ends just before a token, as its number of tokens; 0 where none does. */
export function phraseBefore(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const candidates = phrases.byLast.get(tokens[at - 1]?.text ?? "") ?? [];
  const found = candidates.find((phrase) =>
    phrase.every((word, offset) => tokens[at - phrase.length + offset]?.text === word),
  );
  return found?.length ?? 0;
}

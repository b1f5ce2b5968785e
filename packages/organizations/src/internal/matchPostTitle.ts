import { placeTones } from "@sotruong/text";
import type { PostTitle } from "../data/postTitles.js";

interface MatchedTitle {
  readonly title: PostTitle;
  /** What follows the title, trimmed. */
  readonly rest: string;
}

interface Spelling {
  readonly key: string;
  readonly title: PostTitle;
}

// Longer than any title: the rest of a long line need not be read again at every comma.
const LONGEST_TITLE = 80;

const spellings = new WeakMap<readonly PostTitle[], readonly Spelling[]>();

function toKey(text: string): string {
  return placeTones(text, "old").toLowerCase();
}

function spellingsOf(titles: readonly PostTitle[]): readonly Spelling[] {
  const known = spellings.get(titles);
  if (known !== undefined) return known;
  const all = titles
    .flatMap((title) =>
      [title.title, ...title.aliases].map((text) => ({ key: toKey(text), title })),
    )
    .sort((a, b) => b.key.length - a.key.length);
  spellings.set(titles, all);
  return all;
}

/** The longest title that a post begins with; moving tones and letter case keeps the length of an NFC text. */
export function matchPostTitle(
  text: string,
  titles: readonly PostTitle[],
): MatchedTitle | undefined {
  const head = toKey(text.slice(0, LONGEST_TITLE));
  const match = spellingsOf(titles).find(
    ({ key }) => head.startsWith(key) && !/^[\p{L}\p{N}]/u.test(head.charAt(key.length)),
  );
  return match && { title: match.title, rest: text.slice(match.key.length).trim() };
}

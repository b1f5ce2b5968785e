import { placeTones } from "@sotruong/text";
import type { PostTitle } from "../data/postTitles.js";

interface MatchedTitle {
  readonly title: PostTitle;
  /** What follows the title, trimmed. */
  readonly rest: string;
}

function key(text: string): string {
  return placeTones(text, "old").toLowerCase();
}

/** The longest title that a post begins with; moving tones and letter case keeps the length of an NFC text. */
export function matchPostTitle(
  text: string,
  titles: readonly PostTitle[],
): MatchedTitle | undefined {
  const written = key(text);
  let best: { title: PostTitle; length: number } | undefined;
  for (const title of titles) {
    for (const spelling of [title.title, ...title.aliases]) {
      if (spelling.length <= (best?.length ?? 0) || !written.startsWith(key(spelling))) continue;
      if (/^[\p{L}\p{N}]/u.test(written.slice(spelling.length))) continue;
      best = { title, length: spelling.length };
    }
  }
  return best && { title: best.title, rest: text.slice(best.length).trim() };
}

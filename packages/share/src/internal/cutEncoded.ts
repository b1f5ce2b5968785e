const ELLIPSIS = "%E2%80%A6";
// A letter with its marks, or an emoji with all that is joined to it.
const CHARACTER = /.(?:[\p{M}\p{Emoji_Modifier}]|\u200d\P{M})*/gsu;

/** Percent-encodes the beginning of a text, cut between whole characters, with “…” in at most `limit` characters. */
export function cutEncoded(text: string, limit: number): string {
  let encoded = "";
  for (const [character] of text.matchAll(CHARACTER)) {
    const next = encoded + encodeURIComponent(character);
    if (next.length + ELLIPSIS.length > limit) break;
    encoded = next;
  }
  return encoded && encoded + ELLIPSIS;
}

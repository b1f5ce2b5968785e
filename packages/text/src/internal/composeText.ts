// One item: a carriage return with its line feed, an invisible character, or a character with its combining marks.
const ITEM = /\r\n?|[\u00ad\u200b-\u200d\u2060\ufeff]|[\s\S]\p{M}*/gu;

const REPLACEMENTS = new Map<string, string>([
  ...["\r", "\r\n", "\u0085", "\u2028", "\u2029"].map((lineEnd) => [lineEnd, "\n"] as const),
  ...[
    ..."\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  ].map((space) => [space, " "] as const),
  ...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"].map(
    (dash) => [dash, "-"] as const,
  ),
  ...[..."\u2044\u2215\uff0f"].map((slash) => [slash, "/"] as const),
  ...[..."\u00ad\u200b\u200c\u200d\u2060\ufeff"].map((invisible) => [invisible, ""] as const),
]);

interface ComposedText {
  readonly text: string;
  /** For each code unit of the result where its source begins and ends; absent where nothing moved. */
  readonly offsets?: { readonly starts: Uint32Array; readonly ends: Uint32Array };
}

export function composeText(source: string): ComposedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let moved = false;
  for (const match of source.matchAll(ITEM)) {
    const item = match[0];
    const piece = REPLACEMENTS.get(item) ?? item.normalize("NFC");
    const sourceEnd = match.index + item.length;
    const inPlace = piece.length === item.length;
    moved ||= !inPlace;
    for (let offset = 0; offset < piece.length; offset += 1) {
      starts.push(inPlace ? match.index + offset : match.index);
      ends.push(inPlace ? match.index + offset + 1 : sourceEnd);
    }
    pieces.push(piece);
  }
  const text = pieces.join("");
  return moved
    ? { text, offsets: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) } }
    : { text };
}

/** A tag in HTML that is known to be well written. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

const TAG_START = /<(\/?)([a-z][a-z0-9]{0,20})/giu;
const ATTRIBUTE_END = /["'>]/gu;

/** Finds the next tag from a position on; quoted values may hold `>`. */
export function nextTag(html: string, from: number): Tag | undefined {
  TAG_START.lastIndex = from;
  const match = TAG_START.exec(html);
  if (match === null) return undefined;
  const [whole, slash, name = ""] = match;
  let position = match.index + whole.length;
  for (;;) {
    ATTRIBUTE_END.lastIndex = position;
    const mark = ATTRIBUTE_END.exec(html);
    if (mark === null) return undefined;
    if (mark[0] === ">") {
      const end = mark.index + 1;
      return { name: name.toLowerCase(), closing: slash === "/", start: match.index, end };
    }
    const quote = html.indexOf(mark[0], mark.index + 1);
    if (quote === -1) return undefined;
    position = quote + 1;
  }
}

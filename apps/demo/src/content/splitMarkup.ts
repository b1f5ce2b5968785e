/** The end of the tag that begins at `start`; a ">" within quotes does not end it. */
function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let index = start + 1; index < html.length; index += 1) {
    const character = html.charAt(index);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === ">") {
      return index + 1;
    }
  }
  return html.length;
}

/** Cuts sanitised HTML into its tags and the text between them, in order and complete. */
export function splitMarkup(html: string): readonly string[] {
  const pieces: string[] = [];
  let place = 0;
  while (place < html.length) {
    const tag = html.indexOf("<", place);
    const end = tag === place ? endOfTag(html, place) : tag === -1 ? html.length : tag;
    pieces.push(html.slice(place, end));
    place = end;
  }
  return pieces;
}

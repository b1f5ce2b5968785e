const WHOLE_TAG = /<[/!?a-z][^<>]{0,4000}>/giu;
const UNSEEN = ["script", "style"] as const;

function withoutUnseen(html: string): string {
  let result = html;
  for (const name of UNSEEN) {
    const small = result.toLowerCase();
    const kept: string[] = [];
    let position = 0;
    for (;;) {
      const start = small.indexOf(`<${name}`, position);
      if (start < 0) break;
      kept.push(result.slice(position, start));
      const end = small.indexOf(`</${name}`, start);
      position = end < 0 ? result.length : end;
    }
    kept.push(result.slice(position));
    result = kept.join("");
  }
  return result;
}

/**
 * Takes the elements out of markup that nests deeper than any page does, so that no parser runs out of stack; its words
 * stay, each in a line of its own.
 */
export function flattenMarkup(html: string): string {
  return withoutUnseen(html).replace(WHOLE_TAG, "<br>");
}

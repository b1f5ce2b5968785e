const TAG = /<(\/?)([a-z][a-z0-9:]{0,20})/giu;
const WHOLE_TAG = /<[/!?a-z][^<>]{0,4000}>/giu;
/** Elements without content, and those whose end tag is usually left out: they do not nest by themselves. */
const FLAT = new Set(
  "area base br col colgroup dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);
const UNSEEN = ["script", "style"] as const;
const DEEPEST = 300;

function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name = ""] of html.matchAll(TAG)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = closing === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

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
export function flattenDeepMarkup(html: string): string {
  return isDeep(html) ? withoutUnseen(html).replace(WHOLE_TAG, "<br>") : html;
}

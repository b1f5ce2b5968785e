/** One attribute and where it stands. */
export interface ScannedAttribute {
  readonly name: string;
  /** As written, still escaped. */
  readonly value: string;
  /** Of the whole attribute in the scanned HTML, from its name to behind its value. */
  readonly start: number;
  readonly end: number;
}

/** A tag of the scanned HTML. */
export interface ScannedTag {
  /** Lower case, with a leading slash for an end tag. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LESS_THAN = 60;
const NAME = /\/?[a-z][a-z\d]*/iuy;
const QUOTE_OR_END = /["'>]/gu;
const ATTRIBUTE_NAME = /[^\s"'<>/=]+/uy;
const SPACE = /\s*/uy;
const BARE_VALUE = /[^\s"'<>=`]*/uy;

/** Where the tag that begins at `start` ends, or -1 where it never ends. */
function endOfTag(html: string, from: number): number {
  let position = from;
  while (position >= 0) {
    QUOTE_OR_END.lastIndex = position;
    const mark = QUOTE_OR_END.exec(html)?.[0];
    if (mark === undefined) return -1;
    if (mark === ">") return QUOTE_OR_END.lastIndex;
    position = html.indexOf(mark, QUOTE_OR_END.lastIndex) + 1 || -1;
  }
  return -1;
}

/**
 * The tags of sanitised HTML in order; comments and text are passed over. Linear: the scan ends at the first tag
 * that never closes.
 */
export function* scanTags(html: string): Generator<ScannedTag> {
  let position = html.indexOf("<");
  while (position >= 0) {
    if (html.startsWith("<!--", position)) {
      const end = html.indexOf("-->", position + 4);
      if (end < 0) return;
      position = html.indexOf("<", end);
      continue;
    }
    NAME.lastIndex = position + 1;
    const name = html.charCodeAt(position) === LESS_THAN ? NAME.exec(html)?.[0] : undefined;
    if (name === undefined) {
      position = html.indexOf("<", position + 1);
      continue;
    }
    const end = endOfTag(html, NAME.lastIndex);
    if (end < 0) return;
    yield { name: name.toLowerCase(), start: position, end };
    position = html.indexOf("<", end);
  }
}

function take(pattern: RegExp, html: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(html)?.[0] ?? "";
}

/** The attributes of one scanned tag. */
export function scanAttributes(html: string, tag: ScannedTag): readonly ScannedAttribute[] {
  const attributes: ScannedAttribute[] = [];
  let position = tag.start + 1 + tag.name.length;
  while (position < tag.end - 1) {
    const start = position;
    const name = take(ATTRIBUTE_NAME, html, start);
    if (name === "") {
      position += 1;
      continue;
    }
    position += name.length;
    const equals = position + take(SPACE, html, position).length;
    let value = "";
    if (html[equals] === "=") {
      const from = equals + 1 + take(SPACE, html, equals + 1).length;
      const quote = html[from];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, from + 1);
        if (close < 0 || close >= tag.end) break;
        value = html.slice(from + 1, close);
        position = from + value.length + 2;
      } else {
        value = take(BARE_VALUE, html, from);
        position = from + value.length;
      }
    }
    attributes.push({ name: name.toLowerCase(), value, start, end: position });
  }
  return attributes;
}

import type { SafeHtml } from "@sotruong/core";
import { BLOCKS } from "./internal/bodyAllowList.js";
import { nextTag } from "./internal/nextTag.js";

const REFERENCES: Readonly<Record<string, string>> = {
  amp: "&",
  gt: ">",
  lt: "<",
  nbsp: "\u00a0",
  quot: '"',
};

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu,
    (reference, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return REFERENCES[name] ?? reference;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : reference;
    },
  );
}

/**
 * The plain text of a body, for finders, search and previews: one line per block (paragraph, heading, list item, table
 * cell), and a new line where the body breaks one. Empty lines and runs of spaces go, no-break spaces stay.
 *
 * @example
 * ```ts
 * bodyText(sanitizeBody("<h2>Khai giảng</h2><ul><li>Lớp A</li><li>Lớp&nbsp;B</li></ul>")).split("\n").length; // => 3
 * ```
 */
export function bodyText(body: SafeHtml): string {
  const lines: string[] = [];
  let line = "";
  let preformatted = 0;
  const endLine = (): void => {
    const text = decode(line.replace(/[ \t\n\r\f]+/gu, " ")).trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  let position = 0;
  while (position < body.length) {
    const tag = nextTag(body, position);
    const chunk = body.slice(position, tag?.start ?? body.length);
    if (preformatted > 0) {
      const [first = "", ...others] = chunk.split("\n");
      line += first;
      for (const other of others) {
        endLine();
        line = other;
      }
    } else line += chunk;
    if (tag === undefined) break;
    if (tag.name === "br" || BLOCKS.has(tag.name)) endLine();
    if (tag.name === "pre") preformatted += tag.closing ? -1 : 1;
    position = tag.end;
  }
  endLine();
  return lines.join("\n");
}

import { createPageLine, type PageLine } from "./pageLine.js";

const BYTE_ORDER_MARK = /^\ufeff/u;

/** Cuts a text page into its non-blank lines; NFD becomes NFC here, once for all later steps. */
export function readTextLines(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let gap = true;
  for (const line of text
    .replace(BYTE_ORDER_MARK, "")
    .normalize("NFC")
    .split(/\r\n|\n|\r/u)) {
    if (line.trim() === "") gap = true;
    else {
      lines.push(createPageLine(line, gap));
      gap = false;
    }
  }
  return lines;
}

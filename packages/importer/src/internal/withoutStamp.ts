import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageLine } from "./pageLine.js";

/** Cuts the characters of the time stamp off the front of a line, in its text and in the page's own nodes. */
export function withoutStamp(line: PageLine, length: number): PageLine {
  let left = length;
  for (const node of line.nodes ?? []) {
    if (left <= 0) break;
    if (node.nodeName !== "#text") continue;
    const text = node as DefaultTreeAdapterTypes.TextNode;
    let end = 0;
    let counted = 0;
    // A run of spaces is one character of the line.
    while (end < text.value.length && counted < left) {
      const blank = /\s/u.test(text.value.charAt(end));
      if (!blank || !/\s/u.test(text.value.charAt(end + 1))) counted += 1;
      end += 1;
    }
    text.value = text.value.slice(end);
    left -= counted;
  }
  const start = line.text.length - line.text.trimStart().length;
  return { ...line, text: line.text.slice(start + length) };
}

import { escapeHtml, type SafeHtml } from "@sotruong/core";
import type { HighlightedText } from "./articleSearch.js";

/**
 * Writes a text with its highlights as `mark` elements.
 *
 * @example
 * ```ts
 * formatHighlighted({ text: "Lớp A & B", spans: [{ start: 0, end: 3 }] }); // => "<mark>Lớp</mark> A &amp; B"
 * ```
 */
export function formatHighlighted({ text, spans }: HighlightedText): SafeHtml {
  let written = "";
  let position = 0;
  for (const { start, end } of spans) {
    written += `${escapeHtml(text.slice(position, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    position = end;
  }
  return `${written}${escapeHtml(text.slice(position))}` as SafeHtml;
}

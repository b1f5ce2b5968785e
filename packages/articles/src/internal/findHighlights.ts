import type { Span } from "@sotruong/core";
import { foldText } from "@sotruong/text";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text that begin with one of the folded terms, as spans of the text as it was given. */
export function findHighlights(text: string, terms: ReadonlySet<string>): readonly Span[] {
  const starts = [...terms];
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldText(match[0]);
    if (terms.has(word) || starts.some((start) => word.startsWith(start))) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

import type { Span } from "@sotruong/core";
import { foldText } from "@sotruong/text";
import type { FoldedText } from "./foldedTextOf.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

function isInsideWord(text: string, place: number): boolean {
  return WORD_CHARACTER.test(text.charAt(place));
}

function findTerm(folded: string, term: string): Span[] {
  const spans: Span[] = [];
  for (let start = folded.indexOf(term); start !== -1; start = folded.indexOf(term, start + 1)) {
    const end = start + term.length;
    if (!isInsideWord(folded, start - 1) && !isInsideWord(folded, end)) spans.push({ start, end });
  }
  return spans;
}

/** The words of a text that are one of the folded terms, as spans of the text as it was given, in order. */
export function findHighlights(
  { text, folded }: FoldedText,
  terms: ReadonlySet<string>,
): readonly Span[] {
  if (folded !== undefined) {
    return [...terms].flatMap((term) => findTerm(folded, term)).sort((a, b) => a.start - b.start);
  }
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    if (terms.has(foldText(match[0]))) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

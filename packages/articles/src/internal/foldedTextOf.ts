import { foldText } from "@sotruong/text";

/** A text and, where every place in it is the same place in both, its folded form. */
export interface FoldedText {
  readonly text: string;
  readonly folded?: string;
}

/** Latin letters with their marks in one character, and the usual punctuation: each folds to one character. */
const ONE_TO_ONE = /^[\0-\u02ff\u1e00-\u1eff\u2000-\u20cf]*$/u;

/** Folds a text for highlighting; a text with other letters is folded word by word later. */
export function foldedTextOf(text: string): FoldedText {
  return ONE_TO_ONE.test(text) ? { text, folded: foldText(text) } : { text };
}

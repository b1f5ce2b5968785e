import type { Span } from "@sotruong/core";
import { findEdits } from "./internal/findEdits.js";

/** A text made uniform for matching, with the way back to the text as it was given. */
export interface NormalizedText {
  /** NFC; every space a plain space, every line end `\n`, every dash `-`, every slash `/`; no invisible characters. */
  readonly text: string;
  /** The text as it was given. */
  readonly source: string;
  /** Maps a span of `text` to the span of `source` that it stands for. */
  toSource(span: Span): Span;
}

const UNUSUAL = /[^\n -~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2018-\u201f\u2022\u2026]/u;
const MOVING = /[\r\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;
const SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const SLASHES = /[\u2044\u2215\uff0f]/gu;

function unify(text: string): string {
  return text
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(SLASHES, "/")
    .replace(LINE_ENDS, "\n");
}

/**
 * Makes a text uniform for matching (NFC, plain spaces, dashes and slashes) and keeps the way back, so that a span found
 * in the result can be cut from the text as it was given, also from NFD input.
 *
 * Runs of spaces keep their length: patterns should allow for several. Typographic quotes and `…` stay as they are.
 *
 * @example
 * ```ts
 * const normalized = normalizeText("ngày\u00a016–9");
 * normalized.text; // => "ngày 16-9"
 * normalized.toSource({ start: 5, end: 9 }); // => { start: 5, end: 9 }
 * ```
 */
export function normalizeText(source: string): NormalizedText {
  if (!UNUSUAL.test(source)) return { text: source, source, toSource: (span) => span };
  // Most pages are NFC with some spaces that do not break: every change is then one unit for another, in place.
  if (!MOVING.test(source) && source.normalize("NFC") === source) {
    return { text: unify(source), source, toSource: (span) => span };
  }
  const { text, toSource } = findEdits(source);
  return { text: unify(text), source, toSource };
}

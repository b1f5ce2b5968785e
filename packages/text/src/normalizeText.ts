import type { Span } from "@sotruong/core";
import { composeText } from "./internal/composeText.js";

/** A text made uniform for matching, with the way back to the text as it was given. */
export interface NormalizedText {
  /** NFC; every space a plain space, every line end `\n`, every dash `-`, every slash `/`; no invisible characters. */
  readonly text: string;
  /** The text as it was given. */
  readonly source: string;
  /** Maps a span of `text` to the span of `source` that it stands for. */
  toSource(span: Span): Span;
}

const UNUSUAL = /[^\n -~\u00c0-\u024f\u1ea0-\u1ef9\u2018-\u201f\u2022\u2026]/u;

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
  const { text, offsets } = composeText(source);
  if (offsets === undefined) return { text, source, toSource: (span) => span };
  return {
    text,
    source,
    toSource({ start, end }) {
      const from = offsets.starts[start] ?? source.length;
      return { start: from, end: end > start ? (offsets.ends[end - 1] ?? source.length) : from };
    },
  };
}

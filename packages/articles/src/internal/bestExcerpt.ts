import type { Span } from "@sotruong/core";
import type { HighlightedText } from "../articleSearch.js";

const LENGTH = 180;
const LEAD = 30;

/** Cuts the part of a text that holds the most highlights, at word boundaries. */
export function bestExcerpt(text: string, spans: readonly Span[]): HighlightedText {
  let best = { start: 0, count: 0 };
  let last = 0;
  for (const [index, { start }] of spans.entries()) {
    while ((spans[last]?.end ?? Number.POSITIVE_INFINITY) <= start - LEAD + LENGTH) last += 1;
    if (last - index > best.count) best = { start, count: last - index };
  }
  const wanted = Math.max(0, best.start - LEAD);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1 || wanted;
  const end =
    start + LENGTH >= text.length
      ? text.length
      : Math.max(text.lastIndexOf(" ", start + LENGTH), start + LEAD);
  const before = start > 0 ? "… " : "";
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end).replace(/\n/gu, " ")}${end < text.length ? " …" : ""}`,
    spans: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

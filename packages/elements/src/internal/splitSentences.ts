import type { Span } from "@sotruong/core";

// Some voices fall silent after about fifteen seconds of one utterance.
const LONGEST = 220;

// After these, and after an initial, a full stop ends no sentence.
const ABBREVIATIONS = new Set(
  "BS. CN. GS. KS. NGND. NGƯT. PGS. ThS. Th.S. TP. Tp. TS. TX. tr.".split(" "),
);

function endsInAbbreviation(sentence: string): boolean {
  const last =
    sentence
      .trimEnd()
      .split(/[\s(“"]/u)
      .at(-1) ?? "";
  return ABBREVIATIONS.has(last) || /^\p{Lu}\.$/u.test(last);
}

function endsOf(text: string): number[] {
  if (typeof Intl.Segmenter === "function") {
    const segments = new Intl.Segmenter("vi", { granularity: "sentence" }).segment(text);
    return Array.from(segments, ({ index, segment }) => index + segment.length);
  }
  const marks = text.matchAll(/[.!?…](?=\s)|\n/gu);
  return [...Array.from(marks, ({ index }) => index + 1), text.length];
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

/** Where a piece that is too long is cut: after the last comma, else at the last space, else at a whole character. */
function cutOf(piece: string): number {
  const head = piece.slice(0, LONGEST);
  for (const mark of [/[;:,–—](?=\s)/gu, /\s/gu]) {
    const last = [...head.matchAll(mark)].at(-1);
    if (last !== undefined && last.index > 0) return last.index + 1;
  }
  return /[\uD800-\uDBFF]$/u.test(head) ? LONGEST - 1 : LONGEST;
}

/** Splits a paragraph into the spans that are read in one breath; between them lie only spaces. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of endsOf(text)) {
    if (end < text.length && endsInAbbreviation(text.slice(start, end))) continue;
    let from = start;
    for (let rest = trimmed(text, from, end); rest !== undefined; rest = trimmed(text, from, end)) {
      const length = rest.end - rest.start;
      from = length > LONGEST ? rest.start + cutOf(text.slice(rest.start, rest.end)) : rest.end;
      const span = trimmed(text, rest.start, from);
      if (span !== undefined) spans.push(span);
    }
    start = end;
  }
  return spans;
}

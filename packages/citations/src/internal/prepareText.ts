import type { Span } from "@sotruong/core";
import { type NormalizedText, normalizeText } from "@sotruong/text";

// The character classes are those of normalizeText. Its result for a text is the concatenation of its results for the
// pieces, so the rare pieces that change length go through it and the rest is replaced in place: the same text, but at
// the speed of one scan, also where every page has its no-break spaces.
const UNUSUAL = /[^\n -~\u00c0-\u024f\u1ea0-\u1ef9\u2018-\u201f\u2022\u2026]/u;
const IN_PLACE =
  /[\t\v\f\u00a0\u0085\u1680\u2000-\u200a\u2010-\u2015\u2028\u2029\u202f\u2044\u205f\u2212\u2215\u3000\ufe58\ufe63\uff0d\uff0f]/gu;
const SHIFTING = /(?:[^\r]\p{M}{1,16}|\r\n?|[\u00ad\u200b-\u200d\u2060\ufeff])/gu;

function replaceInPlace(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return "\n";
  if (code === 0x2044 || code === 0x2215 || code === 0xff0f) return "/";
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58) return "-";
  return code === 0xfe63 || code === 0xff0d ? "-" : " ";
}

function lastNotAfter(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** {@link normalizeText} for long texts: equal result, and the time of a scan where little has to be changed. */
export function prepareText(source: string): NormalizedText {
  if (!UNUSUAL.test(source)) return { text: source, source, toSource: (span) => span };
  const replaced = source.replace(IN_PLACE, replaceInPlace);
  const pieces: string[] = [];
  // Per changed piece: where it begins in the result and in the source, and the lengths of both.
  const starts: number[] = [0];
  const sourceStarts: number[] = [0];
  const lengths: number[] = [0];
  const sourceLengths: number[] = [0];
  let done = 0;
  let length = 0;
  SHIFTING.lastIndex = 0;
  for (const match of replaced.matchAll(SHIFTING)) {
    const piece = normalizeText(match[0]).text;
    pieces.push(replaced.slice(done, match.index), piece);
    length += match.index - done;
    starts.push(length);
    sourceStarts.push(match.index);
    lengths.push(piece.length);
    sourceLengths.push(match[0].length);
    length += piece.length;
    done = match.index + match[0].length;
  }
  if (pieces.length === 0) return { text: replaced, source, toSource: (span) => span };
  pieces.push(replaced.slice(done));
  function locate(index: number, atEnd: boolean): number {
    const piece = lastNotAfter(starts, index);
    const offset = index - (starts[piece] ?? 0);
    const sourceStart = sourceStarts[piece] ?? 0;
    const pieceLength = lengths[piece] ?? 0;
    const sourceLength = sourceLengths[piece] ?? 0;
    if (offset < pieceLength) return atEnd && offset > 0 ? sourceStart + sourceLength : sourceStart;
    return sourceStart + sourceLength + offset - pieceLength;
  }
  return {
    text: pieces.join(""),
    source,
    toSource({ start, end }: Span): Span {
      const from = locate(start, false);
      if (end <= start) return { start: from, end: from };
      // From the last character of the span on: what is dropped behind it does not belong to it.
      return {
        start: from,
        end: Math.max(from, locate(end - 1, false) + characterLength(end - 1)),
      };
    },
  };
  function characterLength(index: number): number {
    const piece = lastNotAfter(starts, index);
    const inPiece = index - (starts[piece] ?? 0) < (lengths[piece] ?? 0);
    return inPiece ? (sourceLengths[piece] ?? 1) : 1;
  }
}

import type { Span } from "@sotruong/core";

// What may change its length: a line end of two units; invisible characters and combining marks with what they stand
// on; the few characters that NFC replaces by others.
const MOVING =
  /\r\n?|[\u0374\u037e\u0387\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d\u0f43\u0f4d\u0f52\u0f57\u0f5c\u0f69\u1f71-\u1ffd\u2126-\u212b\u2329\u232a\u2adc\uf900-\ufaff\ufb1d\ufb1f-\ufb4e\u{1d15e}-\u{1d164}\u{1d1bb}-\u{1d1c0}\u{2f800}-\u{2fa1d}][\p{M}\u1160-\u11ff\u00ad\u200b-\u200d\u2060\ufeff]*|[\p{M}\u1160-\u11ff\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const COMBINING = /^[\p{M}\u1160-\u11ff\u00ad\u200b-\u200d\u2060\ufeff]/u;
const ONLY_INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

interface Edit {
  /** In the result and in the source; between two edits both run in step. */
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

// The last edit that begins at or before a unit of the result.
function lastEditUpTo(edits: readonly Edit[], offset: number): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}

function unitStart(edits: readonly Edit[], offset: number): number {
  const edit = lastEditUpTo(edits, offset);
  if (edit === undefined) return offset;
  return offset < edit.end ? edit.sourceStart : edit.sourceEnd + offset - edit.end;
}

function unitEnd(edits: readonly Edit[], offset: number): number {
  const edit = lastEditUpTo(edits, offset);
  if (edit === undefined) return offset + 1;
  return offset < edit.end ? edit.sourceEnd : edit.sourceEnd + offset - edit.end + 1;
}

export function findEdits(source: string): {
  readonly text: string;
  readonly toSource: (span: Span) => Span;
} {
  const edits: Edit[] = [];
  let text = "";
  let done = 0;
  for (const match of source.matchAll(MOVING)) {
    let from = match.index;
    const sourceEnd = from + match[0].length;
    if (from > done && COMBINING.test(match[0]) && !ONLY_INVISIBLE.test(match[0])) {
      from -= /[\udc00-\udfff]/u.test(source.charAt(from - 1)) && from - 1 > done ? 2 : 1;
    }
    const item = source.slice(from, sourceEnd);
    const piece = item.startsWith("\r") ? "\n" : item.replace(INVISIBLE, "").normalize("NFC");
    text += source.slice(done, from);
    done = sourceEnd;
    if (piece.length !== item.length) {
      const start = text.length;
      edits.push({ start, end: start + piece.length, sourceStart: from, sourceEnd });
    }
    text += piece;
  }
  text += source.slice(done);
  return {
    text,
    toSource({ start, end }) {
      const from = Math.min(unitStart(edits, start), source.length);
      return {
        start: from,
        end: end > start ? Math.min(unitEnd(edits, end - 1), source.length) : from,
      };
    },
  };
}

import type { Span } from "@sotruong/core";
import { type NormalizedText, normalizeText } from "@sotruong/text";

const BLOCK = 2048;

/** Where a block may end: behind a line end, which no mark and no carriage return joins to its neighbours. */
function blockEnd(source: string, from: number): number {
  if (source.length - from <= BLOCK * 2) return source.length;
  for (
    let end = source.indexOf("\n", from + BLOCK);
    end >= 0;
    end = source.indexOf("\n", end + 1)
  ) {
    const next = source.charCodeAt(end + 1);
    if (next > 32 && next < 0x300) return end + 1;
  }
  return source.length;
}

/**
 * `normalizeText` block by block: a long text with one decomposed paragraph, as a site's export is, then costs the slow
 * way for that paragraph only.
 */
export function prepareText(source: string): NormalizedText {
  if (source.length <= BLOCK * 2) return normalizeText(source);
  const blocks: NormalizedText[] = [];
  const starts: number[] = [];
  const sourceStarts: number[] = [];
  let length = 0;
  for (let from = 0; from < source.length; ) {
    const end = blockEnd(source, from);
    const block = normalizeText(source.slice(from, end));
    starts.push(length);
    sourceStarts.push(from);
    blocks.push(block);
    length += block.text.length;
    from = end;
  }
  function locate(index: number, atEnd: boolean): number {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const offset = index - (starts[low] ?? 0);
    const span = blocks[low]?.toSource({ start: offset, end: offset + 1 }) ?? { start: 0, end: 0 };
    return (sourceStarts[low] ?? 0) + (atEnd ? span.end : span.start);
  }
  return {
    text: blocks.map((block) => block.text).join(""),
    source,
    toSource({ start, end }: Span): Span {
      const from = locate(start, false);
      return { start: from, end: end > start ? locate(end - 1, true) : from };
    },
  };
}

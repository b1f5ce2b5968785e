import type { PageMetadata } from "../pageMetadata.js";
import { chooseDate } from "./chooseDate.js";
import { chooseTitle } from "./chooseTitle.js";
import type { PageLine } from "./pageLine.js";
import type { Recognition } from "./recognizeLine.js";

/** Where the article begins: the lines of its title, in groups of one printing each, and of its date. */
export interface Header {
  /** The printing of the title that counts, as line numbers. */
  readonly title: readonly number[];
  /** Every line that prints the title. */
  readonly titleLines: ReadonlySet<number>;
  readonly ratingLine?: number;
  readonly dateLine?: number;
}

const LONGEST_TITLE_LINES = 3;
const LONGEST_TITLE = 320;
const LOWER = /\p{Ll}/u;
const WORD = /\p{L}/u;
const SENTENCE_END = /[.;,]$/u;

type Recognitions = readonly (Recognition | undefined)[];

/** Capitals only, and at least two words. */
export function isShouting(line: PageLine): boolean {
  return WORD.test(line.plain) && !LOWER.test(line.plain) && line.plain.includes(" ");
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, offset) => start + offset);
}

function sameLines(
  lines: readonly PageLine[],
  first: number,
  second: number,
  length: number,
): boolean {
  if (first < 0 || second + length > lines.length) return false;
  return range(0, length).every((offset) => {
    const key = lines[first + offset]?.key ?? "";
    return key !== "" && key === lines[second + offset]?.key;
  });
}

function titledBy(
  title: readonly number[],
  others: readonly number[],
  rest: Partial<Header>,
): Header {
  return { ...rest, title, titleLines: new Set([...title, ...others]) };
}

/** Menus and by-lines use words that make a title too: “THÔNG BÁO”, “Tin: …”. */
function mayBePrinted(recognition: Recognition | undefined): boolean {
  if (recognition === undefined) return true;
  return (
    (recognition.kind === "heading" && recognition.form === "navigation") ||
    (recognition.kind === "labelled" && recognition.form === "author")
  );
}

function canBeTitle(line: PageLine | undefined, recognition: Recognition | undefined): boolean {
  return (
    line !== undefined &&
    mayBePrinted(recognition) &&
    line.plain.length <= LONGEST_TITLE &&
    WORD.test(line.plain)
  );
}

function fromRating(lines: readonly PageLine[], recognitions: Recognitions): Header | undefined {
  for (const [ratingLine, recognition] of recognitions.entries()) {
    if (recognition?.kind !== "rating") continue;
    for (let length = LONGEST_TITLE_LINES; length > 0; length -= 1) {
      if (sameLines(lines, ratingLine - length, ratingLine + 1, length)) {
        const printed = range(ratingLine + 1, length);
        return titledBy(printed, range(ratingLine - length, length), { ratingLine });
      }
    }
  }
  return undefined;
}

/** Where the title was printed only once, the date must follow, if the page has one. */
function fromRatingAlone(
  lines: readonly PageLine[],
  recognitions: Recognitions,
): Header | undefined {
  const ratingLine = recognitions.findIndex((recognition) => recognition?.kind === "rating");
  if (ratingLine < 0) return undefined;
  const isDate = (line: number) => recognitions[line]?.kind === "date-line";
  const dated = recognitions.some((_, line) => isDate(line));
  for (const near of [ratingLine + 1, ratingLine - 1]) {
    const last = Math.max(near, ratingLine);
    const close = !dated || isDate(last + 1) || isDate(last + 2);
    if (close && canBeTitle(lines[near], recognitions[near])) {
      return titledBy([near], [], { ratingLine });
    }
  }
  return undefined;
}

function fromRepetition(
  lines: readonly PageLine[],
  recognitions: Recognitions,
): Header | undefined {
  for (let start = 0; start < lines.length; start += 1) {
    if (!canBeTitle(lines[start], recognitions[start])) continue;
    for (let length = LONGEST_TITLE_LINES; length > 0; length -= 1) {
      for (const between of [0, 1]) {
        const second = start + length + between;
        if (between === 1 && !["views", "date-line"].includes(recognitions[second - 1]?.kind ?? ""))
          continue;
        const printed = range(second, length);
        if (!sameLines(lines, start, second, length)) continue;
        if (printed.every((line) => canBeTitle(lines[line], recognitions[line]))) {
          return titledBy(printed, range(start, length), {});
        }
      }
    }
  }
  return undefined;
}

function fromDate(lines: readonly PageLine[], recognitions: Recognitions): Header | undefined {
  const dateLine = recognitions.findIndex((recognition) => recognition?.kind === "date-line");
  if (dateLine < 0) return undefined;
  const before: number[] = [];
  for (let line = dateLine - 1; line >= 0 && before.length < 3; line -= 1) {
    const kind = recognitions[line]?.kind;
    if (kind === "views" || kind === "actions" || kind === "share") continue;
    if (!canBeTitle(lines[line], recognitions[line])) break;
    before.push(line);
  }
  const after = dateLine + 1;
  const titled =
    before.find((line, position) => {
      const plain = lines[line]?.plain ?? "";
      const above = before[position + 1];
      // “Tin tức” between a title and its date is the section, unless nothing stands right above it.
      const isSection = recognitions[line] !== undefined && lines[line]?.gapBefore === false;
      return (
        !(isSection && above !== undefined) && !SENTENCE_END.test(plain) && plain.length <= 200
      );
    }) ??
    before.find((line) => lines[line] && isShouting(lines[line])) ??
    before[0] ??
    (canBeTitle(lines[after], recognitions[after]) ? after : undefined);
  return titled === undefined ? undefined : titledBy([titled], [], { dateLine });
}

function fromShape(lines: readonly PageLine[], recognitions: Recognitions): Header | undefined {
  for (const [start, line] of lines.entries()) {
    const next = lines[start + 1];
    if (recognitions[start] !== undefined) continue;
    if (!canBeTitle(line, undefined) || SENTENCE_END.test(line.plain)) continue;
    const followed = next !== undefined && recognitions[start + 1] === undefined;
    if (followed && next.plain.length > line.plain.length && next.plain.length > 60) {
      return titledBy([start], [], {});
    }
  }
  return undefined;
}

function printings(lines: readonly PageLine[], title: readonly number[]): readonly number[] {
  return lines.flatMap((_, start) =>
    start !== title[0] && sameLines(lines, start, title[0] ?? -1, title.length)
      ? range(start, title.length)
      : [],
  );
}

/** The title that a profile points at; printed in two elements, the last printing counts. */
function fromProfile(lines: readonly PageLine[]): Header | undefined {
  let last = lines.length - 1;
  while (last >= 0 && !(lines[last]?.part === "title" && lines[last]?.marked)) last -= 1;
  if (last < 0) return undefined;
  const title = [last];
  const { block } = lines[last] ?? {};
  for (
    let line = last - 1;
    lines[line]?.part === "title" && lines[line]?.block === block;
    line -= 1
  )
    title.unshift(line);
  return titledBy(title, printings(lines, title), {});
}

function fromMetadata(
  lines: readonly PageLine[],
  recognitions: Recognitions,
  metadata: PageMetadata | undefined,
): Header | undefined {
  const title = metadata && chooseTitle(lines, recognitions, metadata);
  return title && titledBy(title, printings(lines, title), {});
}

/**
 * Finds the title by structure, from the surest sign to the weakest: markup; equal lines round the hidden rating block;
 * a line printed twice; the line above the date; a short line above a paragraph.
 */
export function locateHeader(
  lines: readonly PageLine[],
  recognitions: Recognitions,
  metadata?: PageMetadata,
): Header | undefined {
  const header =
    fromProfile(lines) ??
    fromMetadata(lines, recognitions, metadata) ??
    fromRating(lines, recognitions) ??
    fromRepetition(lines, recognitions) ??
    fromRatingAlone(lines, recognitions) ??
    fromDate(lines, recognitions) ??
    fromShape(lines, recognitions);
  if (header === undefined) return undefined;
  const place = {
    first: Math.min(...header.titleLines),
    last: Math.max(...header.title),
  };
  const dateLine = chooseDate(lines, recognitions, place, metadata?.publishedAt?.slice(0, 10));
  const { dateLine: _, ...found } = header;
  return dateLine === undefined ? found : { ...found, dateLine };
}

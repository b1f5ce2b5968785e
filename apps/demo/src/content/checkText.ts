import { type Citation, findCitations } from "@sotruong/citations";
import type { Span } from "@sotruong/core";
import { type FoundDate, findDates } from "@sotruong/dates";
import { checkFigures, type FigureVerdict } from "@sotruong/quotas/figures";
import { factsOf } from "./citedDocuments.js";
import { describeIso } from "./describeIso.js";

export type CheckedKind = "figure" | "reference" | "date";

/** How a reader should take what was found: right, wrong, to be looked at, or only read. */
export type Judgement = "agrees" | "contradicts" | "look" | "read";

/** One thing found in a text, with every place it stands at. */
export interface CheckedItem {
  readonly id: string;
  readonly kind: CheckedKind;
  readonly raw: string;
  readonly judgement: Judgement;
  readonly messages: readonly string[];
}

/** A stretch of the text; with `item` it is marked, and the first stretch of an item carries its id. */
export interface CheckedPart {
  readonly text: string;
  readonly item?: CheckedItem;
  readonly first?: boolean;
}

export interface CheckedText {
  readonly parts: readonly CheckedPart[];
  readonly items: readonly CheckedItem[];
}

interface Found extends Omit<CheckedItem, "id"> {
  readonly spans: readonly Span[];
}

const OVERLAP_ORDER: Readonly<Record<CheckedKind, number>> = { reference: 0, figure: 1, date: 2 };

function fromFigure({ figure, verdict, message }: FigureVerdict): Found {
  const { span, raw, percentSpan } = figure;
  const apart = percentSpan !== undefined && percentSpan.start >= span.end;
  return {
    kind: "figure",
    raw,
    spans: apart ? [span, percentSpan] : [span],
    judgement: verdict === "cannot-tell" ? "read" : verdict,
    messages: [message],
  };
}

function fromCitation(citation: Citation): Found {
  const { span, raw, warnings } = citation;
  const facts = factsOf(citation);
  return {
    kind: "reference",
    raw,
    spans: [span],
    judgement: warnings.length > 0 ? "look" : "read",
    messages: [...warnings.map(({ message }) => message), ...(facts === "" ? [] : [facts])],
  };
}

function fromDate({ span, raw, iso, warnings }: FoundDate): Found {
  return {
    kind: "date",
    raw,
    spans: [span],
    judgement: warnings.length > 0 || iso === null ? "look" : "read",
    messages: [
      ...warnings.map(({ message }) => message),
      ...(iso === null ? [] : [`Đọc là ${describeIso(iso)}.`]),
    ],
  };
}

// A date inside a reference belongs to it, and so does a number: one stretch of text is marked once.
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const taken: Span[] = [];
  const free = ({ start, end }: Span) =>
    taken.every((other) => end <= other.start || start >= other.end);
  return [...found]
    .sort((one, other) => OVERLAP_ORDER[one.kind] - OVERLAP_ORDER[other.kind])
    .flatMap((each) => {
      const spans = each.spans.filter(free);
      if (spans.length === 0) return [];
      taken.push(...spans);
      return [{ ...each, spans }];
    })
    .sort((one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0));
}

/** Finds the figures, references and dates of a text, judges each, and cuts the text at them; nothing of it is lost. */
export function checkText(text: string): CheckedText {
  const found = withoutOverlaps([
    ...checkFigures(text).map(fromFigure),
    ...findCitations(text).map(fromCitation),
    ...findDates(text).map(fromDate),
  ]);
  const items = found.map(({ spans: _, ...item }, index) => ({ ...item, id: `thay-${index + 1}` }));
  const marks = found
    .flatMap(({ spans }, index) =>
      spans.map((span, at) => ({ span, item: items[index], first: at === 0 })),
    )
    .sort((one, other) => one.span.start - other.span.start);
  const parts: CheckedPart[] = [];
  let end = 0;
  for (const { span, item, first } of marks) {
    if (item === undefined) continue;
    if (span.start > end) parts.push({ text: text.slice(end, span.start) });
    parts.push({ text: text.slice(span.start, span.end), item, first });
    end = span.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return { parts, items };
}

import type { Finding } from "@sotruong/core";
import type { NormalizedText } from "@sotruong/text";
import type { Citation } from "../citation.js";
import type { TitleTrie } from "./readTitle.js";
import type { TypeWordTrie } from "./typeWords.js";

type Draft = { -readonly [Key in keyof Citation]: Citation[Key] };

/** Where a reference stands in the prepared text, and where its date and issuer end. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly detailsEnd: number;
}

/** One pass over one text: what it looks with and what it found so far. */
export interface Scan {
  readonly text: string;
  readonly prepared: NormalizedText;
  readonly typeWords: TypeWordTrie;
  readonly titles: TitleTrie;
  readonly found: Draft[];
  readonly places: Place[];
}

/** What was read of one reference; absent fields are undefined. */
export interface CitationFields {
  readonly form: Citation["form"];
  readonly type?: string | undefined;
  readonly impliedType?: string | undefined;
  readonly readings?: readonly string[] | undefined;
  readonly number?: string | undefined;
  readonly year?: number | undefined;
  readonly sign?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly date?: string | undefined;
  readonly issuer?: string | undefined;
  readonly term?: string | undefined;
  readonly pinpoint?: string | undefined;
  readonly system: Citation["system"];
  readonly warnings?: readonly Finding[];
}

const NO_WARNINGS: readonly Finding[] = [];
const MOST_TITLES_TAKEN_IN = 6;

/** The end of the last reference that a new one cannot take in: a title can become part of a numbered reference. */
export function floorOf(scan: Scan): number {
  for (let last = scan.places.length - 1; last >= 0; last -= 1) {
    const fixed = scan.found[last]?.form !== "title";
    if (fixed || scan.places.length - last > MOST_TITLES_TAKEN_IN)
      return scan.places[last]?.end ?? 0;
  }
  return 0;
}

export function lastEnd(scan: Scan): number {
  return scan.places[scan.places.length - 1]?.end ?? 0;
}

/** Keeps a reference; titles that lie within it were the beginning of it. */
export function record(scan: Scan, place: Place, fields: CitationFields): void {
  while (
    scan.places.length > 0 &&
    (scan.places[scan.places.length - 1]?.start ?? 0) >= place.start
  ) {
    scan.places.pop();
    scan.found.pop();
  }
  const span = scan.prepared.toSource({ start: place.start, end: place.end });
  // Field by field: this runs once per reference, and spreading ten objects costs more than reading the reference.
  const draft: Draft = {
    span,
    raw: scan.prepared.source.slice(span.start, span.end),
    form: fields.form,
    system: fields.system,
    warnings: fields.warnings ?? NO_WARNINGS,
  };
  if (fields.type !== undefined) draft.type = fields.type;
  if (fields.impliedType !== undefined) draft.impliedType = fields.impliedType;
  if (fields.readings !== undefined) draft.readings = fields.readings;
  if (fields.number !== undefined) draft.number = fields.number;
  if (fields.year !== undefined) draft.year = fields.year;
  if (fields.sign !== undefined) draft.sign = fields.sign;
  if (fields.code !== undefined) draft.code = fields.code;
  if (fields.name !== undefined) draft.name = fields.name;
  if (fields.date !== undefined) draft.date = fields.date;
  if (fields.issuer !== undefined) draft.issuer = fields.issuer;
  if (fields.term !== undefined) draft.term = fields.term;
  if (fields.pinpoint !== undefined) draft.pinpoint = fields.pinpoint;
  scan.places.push(place);
  scan.found.push(draft);
}

/** Whether only a comma, a semicolon or "và" stands between the previous reference and this one, which then shares its type. */
export function typeSharedAt(scan: Scan, start: number): Citation | undefined {
  const last = scan.places.length - 1;
  const place = scan.places[last];
  const draft = scan.found[last];
  if (place === undefined || draft === undefined || start - place.detailsEnd > 24) return undefined;
  if (draft.type === undefined || draft.form === "title") return undefined;
  const between = scan.text.slice(place.detailsEnd, start);
  return /^[\s…]{0,4}(?:[,;]|[,;]?\s{0,3}(?:và|hoặc|hay|cùng|với))[\s…]{1,4}$/iu.test(between)
    ? draft
    : undefined;
}

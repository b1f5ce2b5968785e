import type { Finding, Span } from "@sotruong/core";
import type { NormalizedText } from "@sotruong/text";
import type { Citation } from "../citation.js";
import type { FindCitationsOptions } from "../findCitations.js";
import {
  isDigit,
  isLetter,
  isLower,
  isUpper,
  lowered,
  skipDigits,
  skipSpaces,
  skipSpacesBack,
} from "./characters.js";
import { citationFindings } from "./citationFindings.js";
import { classifySign } from "./classifySign.js";
import { findDateAfter, findDateBefore, findDateLineBefore } from "./findIssueDate.js";
import { prepareText } from "./prepareText.js";
import { type Code, isPartOfSomethingElse, type Lead, readCode } from "./readCode.js";
import type { ReadDate } from "./readDate.js";
import { type DistantType, readDistantType } from "./readDistantType.js";
import { readIssuer } from "./readIssuer.js";
import { isDocumentMarker, type ReadLead, readLead } from "./readLead.js";
import { readPinpoint } from "./readPinpoint.js";
import { readShortNumber } from "./readShortNumber.js";
import { readTitle, type Title, titleTrie } from "./readTitle.js";
import { createTypeWordTrie, type TypeWordTrie, typeWordNames } from "./typeWords.js";

type Draft = { -readonly [Key in keyof Citation]: Citation[Key] };

let standardTrie: TypeWordTrie | undefined;

interface Scan {
  readonly text: string;
  readonly prepared: NormalizedText;
  readonly trie: TypeWordTrie;
  readonly names: readonly string[];
  readonly titles: ReturnType<typeof titleTrie>;
  readonly found: Draft[];
  /** Per citation: its span in the prepared text, and where its date and issuer end. */
  readonly places: { readonly start: number; readonly end: number; readonly detailsEnd: number }[];
}

const PRINTED_REACH = { most: 90, letterhead: false } as const;
const LETTERHEAD_REACH = { most: 150, letterhead: true } as const;

/** The end of the last reference that a new one cannot take in: a title can become part of a numbered reference. */
function floorOf(scan: Scan): number {
  for (let last = scan.places.length - 1; last >= 0; last -= 1) {
    if (scan.found[last]?.form !== "title" || scan.places.length - last > 6) {
      return scan.places[last]?.end ?? 0;
    }
  }
  return 0;
}

function push(
  scan: Scan,
  span: Span,
  detailsEnd: number,
  draft: Omit<Draft, "span" | "raw">,
): void {
  // A number that follows a title takes the title into its own span.
  while (
    scan.places.length > 0 &&
    (scan.places[scan.places.length - 1]?.start ?? 0) >= span.start
  ) {
    scan.places.pop();
    scan.found.pop();
  }
  const place = scan.prepared.toSource(span);
  scan.places.push({ ...span, detailsEnd });
  scan.found.push({
    span: place,
    raw: scan.prepared.source.slice(place.start, place.end),
    ...draft,
  });
}

interface Details {
  readonly date?: ReadDate;
  readonly issuer?: string;
  readonly end: number;
}

function readDetails(
  scan: Scan,
  start: number,
  end: number,
  letterhead: boolean,
  printed: boolean,
): Details {
  const { text } = scan;
  let issuer = readIssuer(text, end);
  let date = findDateAfter(text, issuer?.end ?? end, letterhead ? LETTERHEAD_REACH : PRINTED_REACH);
  let detailsEnd = Math.max(end, issuer?.end ?? end, date?.end ?? end);
  if (date !== undefined) {
    const after = readIssuer(text, date.end);
    if (after !== undefined) {
      issuer = after;
      detailsEnd = after.end;
    }
  } else if (letterhead) {
    date = findLabelledDate(text, end) ?? findDateLineBefore(text, start, floorOf(scan));
  }
  if (date === undefined && printed) date = findDateBefore(text, start, floorOf(scan));
  return {
    end: detailsEnd,
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer: issuer.name }),
  };
}

/** "Ngày ban hành: 29/12/1999" in a table of metadata. */
function findLabelledDate(text: string, end: number): ReadDate | undefined {
  const near = text.slice(end, end + 160);
  const label = /ngày\s{1,2}(?:ban hành|ký)\s{0,2}:/iu.exec(near);
  if (
    label === null ||
    /\d\s{0,2}[/-]\s{0,2}(?:\d{4}\/)?[A-ZĐ]{2}/u.test(near.slice(0, label.index))
  )
    return undefined;
  return findDateAfter(text, end + label.index, PRINTED_REACH);
}

/** Whether only a comma or "và" stands between the previous reference and this one, which then shares its type. */
function sharesType(scan: Scan, start: number): Draft | undefined {
  const last = scan.places.length - 1;
  const place = scan.places[last];
  const draft = scan.found[last];
  if (place === undefined || draft === undefined || start - place.detailsEnd > 60) return undefined;
  if (draft.type === undefined || draft.form === "title") return undefined;
  const between = scan.text.slice(place.detailsEnd, start);
  return /^[\s…]{0,4}(?:[,;]|,?\s{0,3}(?:và|hoặc|hay|cùng))[\s…]{1,4}$/iu.test(between)
    ? draft
    : undefined;
}

function visitCode(scan: Scan, code: Code, lead: ReadLead): number {
  const { text } = scan;
  const marker = lead.marker;
  let type = lead.type?.word.name;
  let start = lead.type?.start ?? marker ?? code.start;
  let distant: DistantType | undefined;
  if (type === undefined) {
    distant = readDistantType(
      text,
      marker ?? code.start,
      floorOf(scan),
      marker !== undefined,
      scan.names,
    );
    if (distant !== undefined) {
      type = distant.name;
      start = distant.start;
    }
  }
  let shared = false;
  if (type === undefined && marker !== undefined) {
    const previous = sharesType(scan, marker);
    if (previous?.type !== undefined) {
      type = previous.type;
      shared = true;
    }
  }
  const printed = type !== undefined;
  if (isLabelOnly(text, marker)) start = code.start;
  const details = readDetails(scan, start, code.end, !printed, printed && !shared);
  const reading = classifySign(code);
  const pinpoint = printed ? readPinpoint(text, start, floorOf(scan)) : undefined;
  const date = details.date?.iso;
  const issuer = details.issuer ?? distant?.issuer;
  const findings = citationFindings({
    code,
    reading,
    span: scan.prepared.toSource({ start, end: code.end }),
    ...(type === undefined ? {} : { type }),
    ...(details.date === undefined
      ? {}
      : { date: details.date, dateSpan: scan.prepared.toSource(details.date) }),
    misspelt: lead.type?.word.misspelt ?? false,
  });
  push(scan, { start, end: code.end }, details.end, {
    form: "full",
    ...(type === undefined ? {} : { type }),
    ...(type === undefined && reading.impliedType !== undefined
      ? { impliedType: reading.impliedType }
      : {}),
    ...(type === undefined && reading.readings !== undefined ? { readings: reading.readings } : {}),
    number: code.number,
    ...(code.year === undefined ? {} : { year: code.year }),
    sign: code.sign,
    code: code.code,
    ...(distant?.title === undefined ? {} : { name: distant.title }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(pinpoint === undefined ? {} : { pinpoint }),
    system: reading.system,
    warnings: findings,
  });
  return code.end;
}

/** "Số hiệu: 54/…" names a field of a table; the reference is the number alone. */
function isLabelOnly(text: string, marker: number | undefined): boolean {
  return (
    marker !== undefined && /^số\s{1,2}(?:hiệu|ký hiệu)/iu.test(text.slice(marker, marker + 12))
  );
}

const NO_WARNINGS: readonly Finding[] = [];

function visitShort(scan: Scan, start: number, digitsEnd: number, lead: ReadLead): number {
  const { text } = scan;
  if (lead.type === undefined) {
    if (lead.marker === undefined) return digitsEnd;
    const previous = sharesType(scan, lead.marker);
    if (previous?.type === undefined) return visitDistantShort(scan, start, digitsEnd, lead.marker);
    const short = readShortNumber(
      text,
      start,
      digitsEnd,
      { name: previous.type, start: lead.marker },
      true,
    );
    if (short === undefined) return digitsEnd;
    const details = readDetails(scan, lead.marker, short.end, false, false);
    push(scan, { start: lead.marker, end: short.end }, details.end, {
      form: "number-only",
      type: previous.type,
      number: short.number,
      ...(short.year === undefined ? {} : { year: short.year }),
      code: short.code,
      ...(details.date?.iso === undefined ? {} : { date: details.date.iso }),
      ...(details.issuer === undefined ? {} : { issuer: details.issuer }),
      system: previous.system,
      warnings: NO_WARNINGS,
    });
    return short.end;
  }
  const type = { name: lead.type.word.name, start: lead.type.start };
  const short = readShortNumber(text, start, digitsEnd, type, lead.marker !== undefined);
  if (short === undefined) return digitsEnd;
  pushShort(scan, type.name, type.start, short);
  return short.end;
}

/** "Quyết định của Bộ Chính trị số 31": the issuer stands between. */
function visitDistantShort(scan: Scan, start: number, digitsEnd: number, marker: number): number {
  if (!isDocumentMarker(scan.text, marker)) return digitsEnd;
  const distant = readDistantType(scan.text, marker, floorOf(scan), false, scan.names);
  if (distant?.issuer === undefined) return digitsEnd;
  const short = readShortNumber(scan.text, start, digitsEnd, distant, true);
  if (short === undefined) return digitsEnd;
  pushShort(scan, distant.name, distant.start, short, distant.issuer);
  return short.end;
}

function pushShort(
  scan: Scan,
  type: string,
  start: number,
  short: {
    readonly end: number;
    readonly number: string;
    readonly year?: number;
    readonly code: string;
  },
  between?: string,
): void {
  const details = readDetails(scan, start, short.end, false, true);
  const pinpoint = readPinpoint(scan.text, start, floorOf(scan));
  const issuer = details.issuer ?? between;
  push(scan, { start, end: short.end }, details.end, {
    form: "short",
    type,
    number: short.number,
    ...(short.year === undefined ? {} : { year: short.year }),
    code: short.code,
    ...(details.date?.iso === undefined ? {} : { date: details.date.iso }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(pinpoint === undefined ? {} : { pinpoint }),
    system: systemOfShort(type, issuer),
    warnings: NO_WARNINGS,
  });
}

function systemOfShort(type: string, issuer: string | undefined): Citation["system"] {
  if (issuer !== undefined) {
    return /Bộ Chính trị|Ban Bí thư|Trung ương|[ủu]y$|ủy |uỷ |Đảng|Học viện Chính trị/iu.test(
      issuer,
    ) && !/Ủy ban nhân dân|Chính phủ/iu.test(issuer)
      ? "party"
      : "state";
  }
  if (type === "Kết luận" || type === "Thông tri") return "party";
  return /^(?:Nghị định|Thông tư|Luật|Bộ luật|Pháp lệnh|Sắc)/u.test(type) ? "state" : "other";
}

function visitNumber(scan: Scan, start: number, digitsEnd: number): number {
  const { text } = scan;
  let lead: ReadLead | undefined;
  function leading(): Lead {
    lead ??= readLead(scan.trie, text, start);
    if (lead.type !== undefined) return "type";
    if (lead.marker !== undefined && isDocumentMarker(text, lead.marker)) return "marker";
    return "none";
  }
  const before = text.charCodeAt(start - 1);
  if (isPartOfSomethingElse(text, start)) return digitsEnd;
  if (isLetter(before)) {
    lead = readLead(scan.trie, text, start);
    if (lead.type === undefined && lead.marker === undefined) return digitsEnd;
  }
  const code = readCode(text, start, digitsEnd, leading);
  if (code !== undefined) return visitCode(scan, code, lead ?? readLead(scan.trie, text, start));
  const next = text.charCodeAt(digitsEnd);
  if (next === 46 || next === 44 || next === 47 || next === 45) {
    if (isDigit(text.charCodeAt(digitsEnd + 1)) && next !== 47) return digitsEnd;
  }
  if (digitsEnd - start > 5) return digitsEnd;
  lead ??= readLead(scan.trie, text, start);
  return lead.type === undefined && lead.marker === undefined
    ? digitsEnd
    : visitShort(scan, start, digitsEnd, lead);
}

function visitTitle(scan: Scan, typeStart: number, type: Title["type"], typeEnd: number): number {
  const { text } = scan;
  if (typeStart < (scan.places[scan.places.length - 1]?.end ?? 0)) return typeEnd;
  const title = readTitle(scan.titles, text, typeStart, type, typeEnd);
  if (title === undefined) return typeEnd;
  const details = readDetails(scan, title.start, title.end, false, false);
  const pinpoint = readPinpoint(text, title.start, floorOf(scan));
  push(scan, { start: title.start, end: title.end }, details.end, {
    form: "title",
    type,
    ...(title.name === undefined ? {} : { name: title.name }),
    ...(details.date?.iso === undefined ? {} : { date: details.date.iso }),
    ...(pinpoint === undefined ? {} : { pinpoint }),
    system: "state",
    warnings: NO_WARNINGS,
  });
  return title.end;
}

const LETTER_A = 0x1ead; // ậ of "luật"
const LETTER_E = 0x1ec7; // ệ of "lệnh"
const LETTER_P = 0x1ebf; // ế of "hiến pháp"

/** Where a type word of laws stands around its rarest letter. */
function visitLetter(scan: Scan, code: number, index: number): number {
  const { text } = scan;
  if (code === LETTER_A) {
    if (lowered(text.charCodeAt(index + 1)) !== 116 || lowered(text.charCodeAt(index - 1)) !== 117)
      return index + 1;
    if (lowered(text.charCodeAt(index - 2)) !== 108) return index + 1;
    const start = index - 2;
    const before = text.charCodeAt(start - 1);
    if (isLetter(before) && !(isLower(before) && isUpper(text.charCodeAt(start)))) return index + 2;
    const bo = skipSpacesBack(text, start, 3);
    if (
      bo < start &&
      lowered(text.charCodeAt(bo - 1)) === 0x1ed9 &&
      lowered(text.charCodeAt(bo - 2)) === 98 &&
      !isLetter(text.charCodeAt(bo - 3))
    ) {
      return visitTitle(scan, bo - 2, "Bộ luật", index + 2);
    }
    return visitTitle(scan, start, "Luật", index + 2);
  }
  if (code === LETTER_E) {
    if (lowered(text.charCodeAt(index - 1)) !== 108 || lowered(text.charCodeAt(index + 1)) !== 110)
      return index + 1;
    const end = index + 3;
    const phap = skipSpacesBack(text, index - 1, 3);
    if (
      phap < 4 ||
      text.slice(phap - 4, phap).toLowerCase() !== "pháp" ||
      isLetter(text.charCodeAt(phap - 5))
    )
      return index + 1;
    return isUpper(text.charCodeAt(phap - 4))
      ? visitTitle(scan, phap - 4, "Pháp lệnh", end)
      : index + 1;
  }
  if (lowered(text.charCodeAt(index - 1)) !== 105 || lowered(text.charCodeAt(index - 2)) !== 104)
    return index + 1;
  if (lowered(text.charCodeAt(index + 1)) !== 110 || !isUpper(text.charCodeAt(index - 2)))
    return index + 1;
  const phap = skipSpaces(text, index + 2, 3);
  return text.slice(phap, phap + 4).toLowerCase() === "pháp"
    ? visitTitle(scan, index - 2, "Hiến pháp", phap + 4)
    : index + 1;
}

export function collectCitations(
  source: string,
  options: FindCitationsOptions,
): readonly Citation[] {
  const prepared = prepareText(source);
  const { text } = prepared;
  const names =
    options.typeWords === undefined ? typeWordNames() : [...typeWordNames(), ...options.typeWords];
  if (options.typeWords === undefined) standardTrie ??= createTypeWordTrie(names);
  const scan: Scan = {
    text,
    prepared,
    names,
    trie:
      options.typeWords === undefined && standardTrie !== undefined
        ? standardTrie
        : createTypeWordTrie(names),
    titles: titleTrie(options.lawTitles),
    found: [],
    places: [],
  };
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      index = visitNumber(scan, index, skipDigits(text, index));
    } else if (code > 0x1e00 && isTitleLetter(code)) {
      index = visitLetter(scan, lowered(code), index);
    } else index += 1;
  }
  return scan.found;
}

function isTitleLetter(code: number): boolean {
  return (
    code === LETTER_A ||
    code === 0x1eac ||
    code === LETTER_E ||
    code === 0x1ec6 ||
    code === LETTER_P ||
    code === 0x1ebe
  );
}

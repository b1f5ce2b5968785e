import type { Citation } from "../citation.js";
import type { FindCitationsOptions } from "../findCitations.js";
import {
  isDigit,
  isLetter,
  isSeparator,
  isUpper,
  lowered,
  skipDigits,
  skipSpaces,
  skipSpacesBack,
} from "./characters.js";
import { prepareText } from "./prepareText.js";
import { isPartOfSomethingElse, type Lead, readCode } from "./readCode.js";
import { isDocumentMarker, mayEndMarker, type ReadLead, readLead } from "./readLead.js";
import { titleTrie } from "./readTitle.js";
import { floorOf, type Scan } from "./scan.js";
import { typeWordTrie } from "./typeWords.js";
import { visitCode } from "./visitCode.js";
import { visitShortNumber } from "./visitShortNumber.js";
import { isTitleLetter, visitTitle } from "./visitTitle.js";

const MOST_DIGITS = 5;

/** Whether a sign may follow: a separator that leads to a letter or a year, a letter, or letters behind a space. */
function mayOpenCode(text: string, digitsEnd: number): boolean {
  let position = skipSpaces(text, digitsEnd, 2);
  const code = text.charCodeAt(position);
  if (!isSeparator(code))
    return isUpper(code) || isLetter(text.charCodeAt(digitsEnd)) || code === 46;
  position = skipSpaces(text, position + 1, 2);
  const next = text.charCodeAt(position);
  if (!isDigit(next)) return isLetter(next) || isSeparator(next);
  // Two digits at least: what follows a day is a month.
  const yearEnd = skipDigits(text, position);
  if (yearEnd - position < 2) return false;
  const after = text.charCodeAt(skipSpaces(text, yearEnd, 2));
  return isSeparator(after) || isUpper(after);
}

/** Whether a type word or a marker may stand before: the last letters of all of them are few. */
function mayBeLed(scan: Scan, start: number): boolean {
  const last = lowered(scan.text.charCodeAt(skipSpacesBack(scan.text, start, 6) - 1));
  return scan.typeWords.next.has(last) || mayEndMarker(last) || last === 40 || last === 115;
}

/** Looks at one run of digits; returns where the scan goes on. */
function visitNumber(scan: Scan, start: number, digitsEnd: number): number {
  const { text, typeWords } = scan;
  const opens = mayOpenCode(text, digitsEnd);
  if ((!opens && !mayBeLed(scan, start)) || isPartOfSomethingElse(text, start)) return digitsEnd;
  const floor = floorOf(scan);
  let lead: ReadLead | undefined;
  function leading(): Lead {
    lead ??= readLead(typeWords, text, start, floor);
    if (lead.type !== undefined) return "type";
    return lead.marker !== undefined && isDocumentMarker(text, lead.marker) ? "marker" : "none";
  }
  if (isLetter(text.charCodeAt(start - 1)) && leading() === "none") return digitsEnd;
  const code = opens ? readCode(text, start, digitsEnd, leading) : undefined;
  if (code !== undefined)
    return visitCode(scan, code, lead ?? readLead(typeWords, text, start, floor));
  const next = text.charCodeAt(digitsEnd);
  const goesOn = next === 46 || next === 44 || next === 45;
  if (digitsEnd - start > MOST_DIGITS || (goesOn && isDigit(text.charCodeAt(digitsEnd + 1)))) {
    return digitsEnd;
  }
  lead ??= readLead(typeWords, text, start, floor);
  return visitShortNumber(scan, start, digitsEnd, lead);
}

/**
 * The cheap first pass: character by character to the digits and to the three letters that open a title. Everything else
 * looks at a bounded neighbourhood of these, so that the time grows with the length of the text.
 */
export function collectCitations(
  source: string,
  options: FindCitationsOptions,
): readonly Citation[] {
  const prepared = prepareText(source);
  const { text } = prepared;
  const scan: Scan = {
    text,
    prepared,
    typeWords: typeWordTrie(options.typeWords),
    titles: titleTrie(options.lawTitles),
    found: [],
    places: [],
  };
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) index = visitNumber(scan, index, skipDigits(text, index));
    else if (code > 0x1e00 && isTitleLetter(code)) index = visitTitle(scan, code, index);
    else index += 1;
  }
  return scan.found;
}

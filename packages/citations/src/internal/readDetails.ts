import { findDateAfter, findDateBefore, findDateLineBefore } from "./findIssueDate.js";
import type { ReadDate } from "./readDate.js";
import { readIssuer } from "./readIssuer.js";

export interface Details {
  readonly date: ReadDate | undefined;
  readonly issuer: string | undefined;
  /** Where date and issuer behind the reference end, or its own end. */
  readonly end: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** Where the last reference before it ends: nothing is read across it. */
  readonly floor: number;
}

const PRINTED_REACH = { most: 90, letterhead: false } as const;
const LETTERHEAD_REACH = { most: 150, letterhead: true } as const;

/** "Ngày ban hành: 29/12/1999" in a table of metadata. */
function findLabelledDate(text: string, end: number): ReadDate | undefined {
  const near = text.slice(end, end + 160);
  const label = /ngày\s{1,2}(?:ban hành|ký)\s{0,2}:/iu.exec(near);
  if (label === null) return undefined;
  const another = /\d\s{0,2}[/-]\s{0,2}(?:\d{4}\/)?[A-ZĐ]{2}/u.test(near.slice(0, label.index));
  return another ? undefined : findDateAfter(text, end + label.index, PRINTED_REACH);
}

/**
 * Date and issuer around a reference. `letterhead`: no type word is printed, so the date line of a letterhead may stand
 * near; `before`: the date may stand before it in the same clause.
 */
export function readDetails(
  text: string,
  place: Place,
  letterhead: boolean,
  before: boolean,
): Details {
  const { start, end, floor } = place;
  let issuer = readIssuer(text, end);
  let date = findDateAfter(text, issuer?.end ?? end, letterhead ? LETTERHEAD_REACH : PRINTED_REACH);
  const detailsEnd = Math.max(end, issuer?.end ?? end, date?.end ?? end);
  if (date !== undefined) {
    const after = readIssuer(text, date.end);
    if (after !== undefined) {
      issuer = after;
      return { date, issuer: after.name, end: after.end };
    }
  } else if (letterhead) {
    date =
      findLabelledDate(text, end) ??
      findDateLineBefore(text, start, floor) ??
      (floor === 0 ? findDateBefore(text, start, floor) : undefined);
  }
  if (date === undefined && before) date = findDateBefore(text, start, floor);
  return { date, issuer: issuer?.name, end: detailsEnd };
}

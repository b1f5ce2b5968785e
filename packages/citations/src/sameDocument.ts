import { type CitedDocument, citationKey } from "./citationKey.js";
import { committeeTerm, isCentral } from "./internal/committeeTerm.js";

/** Whether two references mean one document, as far as they say. */
export type SameDocumentVerdict = "same" | "different" | "cannot-tell";

// Issuers of the whole country: with the year in the sign, number and sign say which document it is.
const NATIONAL =
  /(?:^|-)(?:CP|TTg|CTN|HĐTP|TANDTC|VKSNDTC|KTNN|NHNN|TTCP|UBTVQH\d{1,2}|QH\d{1,2}|B[A-ZĐƯ&]{1,9})$/u;

// Both are known and neither begins with the other: "2017" may be "2017-09-01".
function differs(one: string | undefined, other: string | undefined): boolean {
  return (
    one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one)
  );
}

function foldName(name: string | undefined): string | undefined {
  return name
    ?.toLowerCase()
    .replace(/^ubnd(?=\s)/u, "ủy ban nhân dân")
    .replace(/uỷ/gu, "ủy")
    .replace(/^(?:bộ trưởng|chủ tịch|giám đốc)\s/u, "");
}

function isNational(citation: CitedDocument): boolean {
  const { sign, year } = citation;
  if (sign === undefined) return false;
  if (/^(?:(?:NQ|PL)-)?(?:QH|UBTVQH)\d{1,2}$/u.test(sign)) return true;
  return year !== undefined && NATIONAL.test(sign);
}

// The Central Committee counts each type from 01 in each term; `QĐ` is the sign of two types.
function isCentralOfOneType(one: CitedDocument, other: CitedDocument): boolean {
  const types = [one.type ?? one.impliedType, other.type ?? other.impliedType];
  return isCentral(one.sign ?? "") && types[0] !== undefined && types[0] === types[1];
}

function shortVerdict(one: CitedDocument, other: CitedDocument): SameDocumentVerdict {
  const number = (citation: CitedDocument) => citation.number?.replace(/^0+(?=\d)/u, "");
  const types = [one.type ?? one.impliedType, other.type ?? other.impliedType];
  if (number(one) !== number(other)) return "different";
  if (differs(types[0], types[1]) || differs(one.date, other.date)) return "different";
  return one.year !== undefined && other.year !== undefined && one.year !== other.year
    ? "different"
    : "cannot-tell";
}

/**
 * Compares two references. Number and sign are no identity: two provinces may both have a `6017/KH-UBND`, and a Party body
 * counts anew each term. So the sign decides alone only where it has its year and a national issuer (or the term of the
 * National Assembly); otherwise the dates, the term or the issuers must agree.
 *
 * @example
 * ```ts
 * const plan = parseCitation("Kế hoạch 6017/KH-UBND ngày 26/12/2019 của UBND tỉnh Phú Thọ");
 * sameDocument(plan, parseCitation("Kế hoạch số 6017/KH-UBND ngày 26/12/2019")); // => "same"
 * sameDocument(plan, parseCitation("Kế hoạch số 6017/KH-UBND")); // => "cannot-tell"
 * sameDocument(plan, parseCitation("Kế hoạch số 6017/KH-UBND của UBND tỉnh Lào Cai")); // => "different"
 * ```
 */
export function sameDocument(one: CitedDocument, other: CitedDocument): SameDocumentVerdict {
  const short = one.number !== undefined && other.number !== undefined;
  if (short && (one.sign === undefined || other.sign === undefined))
    return shortVerdict(one, other);
  if (citationKey(one) !== citationKey(other)) return "different";
  if (isNational(one) && isNational(other)) return "same";
  if (differs(one.date, other.date)) return "different";
  const terms = [committeeTerm(one), committeeTerm(other)] as const;
  if (terms[0] !== undefined && terms[1] !== undefined && terms[0] !== terms[1]) return "different";
  const issuers = [foldName(one.issuer), foldName(other.issuer)] as const;
  if (differs(issuers[0], issuers[1])) return "different";
  if (one.date !== undefined && one.date.length === 10 && one.date === other.date) return "same";
  if (terms[0] !== undefined && terms[0] === terms[1] && isCentralOfOneType(one, other))
    return "same";
  if (one.number === undefined)
    return one.date !== undefined && other.date !== undefined ? "same" : "cannot-tell";
  const sameIssuer = issuers[0] !== undefined && issuers[0] === issuers[1];
  return sameIssuer && one.year !== undefined ? "same" : "cannot-tell";
}

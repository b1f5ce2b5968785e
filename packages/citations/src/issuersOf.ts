import {
  type BodiesByAbbreviationOptions,
  type Body,
  bodiesByAbbreviation,
} from "@sotruong/organizations";
import type { CitedDocument } from "./citationKey.js";
import { typeSign } from "./internal/typeSigns.js";

/** One body that a sign names as issuer. */
export interface SignedIssuer {
  /** The letters in the sign: `"BGDĐT"`. */
  readonly abbreviation: string;
  /** Every body of the register that the letters may stand for at the time of the document; empty where it has none. */
  readonly bodies: readonly Body[];
}

const JOINT = /^(?:TTLT|TTLB|NQLT|KHLT|KHPH|HDLN|HDLT|QCPH|CTPH)$/u;

function dayOf({ date, year }: CitedDocument): string | undefined {
  if (date?.length === 10) return date;
  const known = date?.slice(0, 4) ?? year;
  return known === undefined ? undefined : `${known}-12-31`;
}

/**
 * Tells which bodies of `@sotruong/organizations` the sign of a document names: one entry for each issuer of a joint
 * document, the first body for every other, because drafting units stand behind it. Letters that several bodies bear
 * keep all of them: `TCT` is a political school and was the tax department.
 *
 * @example
 * ```ts
 * const joint = parseCitation("Thông tư liên tịch số 23/2015/TTLT-BGDĐT-BNV");
 * issuersOf(joint).map(({ bodies }) => bodies[0]?.name); // => ["Bộ Giáo dục và Đào tạo", "Bộ Nội vụ"]
 * issuersOf(parseCitation("Công văn số 5673/BNV-CCVC"))[0]?.abbreviation; // => "BNV"
 * ```
 */
export function issuersOf(
  citation: CitedDocument,
  options: Pick<BodiesByAbbreviationOptions, "bodies"> = {},
): readonly SignedIssuer[] {
  if (citation.sign === undefined) return [];
  const groups = citation.sign.split(/\s{0,2}[-/,\s]\s{0,2}/u).filter((group) => group !== "");
  const [first = ""] = groups;
  const named = groups.length > 1 && typeSign(first) !== undefined ? groups.slice(1) : groups;
  const issuers = JOINT.test(first.toUpperCase()) ? named : named.slice(0, 1);
  const date = dayOf(citation);
  return issuers.map((abbreviation) => ({
    abbreviation,
    bodies: bodiesByAbbreviation(abbreviation, {
      ...options,
      ...(date === undefined ? {} : { date }),
    }),
  }));
}

import type { Citation } from "./citation.js";

/** The fields that say which document is meant. */
export type CitedDocument = Pick<Citation, "system"> &
  Partial<Omit<Citation, "system" | "span" | "raw" | "warnings" | "pinpoint">>;

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9&]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

// "T.Ư", "TƯ" and "TW" are one body.
function foldSign(sign: string): string {
  return fold(sign.replace(/T\.?[ƯW](?![\p{L}])/giu, "TW").replace(/&/gu, ""));
}

/**
 * Writes number and sign in a form in which all ways to print one document agree: separators, spaces, letter case, marks
 * and leading zeros do not count (`111/HĐBT` and `111-HĐBT`, `29-NQ/TW` and `29/NQ-TW`).
 *
 * Number and sign are no identity: provinces share them, and Party numbers begin again each term. {@link sameDocument}
 * looks at issuer and date too.
 *
 * @example
 * ```ts
 * citationKey(parseCitation("Nghị quyết số 29/NQ-TW")); // => "29.nq-tw"
 * citationKey(parseCitation("Nghị định số 101/2017/NĐ-CP")); // => "101.2017.nd-cp"
 * citationKey(parseCitation("Luật Cán bộ, công chức năm 2008")); // => "luat.can-bo-cong-chuc"
 * ```
 */
export function citationKey(citation: CitedDocument): string {
  const type = citation.type ?? citation.impliedType;
  if (citation.number === undefined) {
    const parts = [type ?? "", citation.name ?? ""].map(fold).filter((part) => part !== "");
    const bare = citation.name === undefined && citation.date !== undefined;
    return [...parts, ...(bare ? [citation.date.slice(0, 4)] : [])].join(".");
  }
  const number = citation.number.toLowerCase().replace(/^0+(?=\d)/u, "");
  const sign = citation.sign === undefined ? fold(type ?? "") : foldSign(citation.sign);
  return [number, ...(citation.year === undefined ? [] : [String(citation.year)]), sign].join(".");
}

import type { CitedDocument } from "./citationKey.js";
import { formatCitation } from "./formatCitation.js";
import { legalNatureOf } from "./legalNatureOf.js";

/** A schema.org `Legislation` node; plain JSON. */
export interface Legislation {
  readonly "@type": "Legislation";
  readonly name: string;
  readonly legislationIdentifier?: string;
  readonly legislationType?: string;
  readonly legislationDate?: string;
  readonly legislationPassedBy?: { readonly "@type": "Organization"; readonly name: string };
  readonly legislationJurisdiction: "VN";
  readonly inLanguage: "vi";
}

const HISTORIC_LAW: ReadonlySet<string> = new Set([
  "Sắc lệnh",
  "Sắc luật",
  "Nghị định",
  "Thông tư",
]);

// A law, an act with the sign of a normative one, or an act of the days when signs had no year.
function isLaw(citation: CitedDocument, type: string): boolean {
  const nature = legalNatureOf(citation);
  if (nature === "normative" || type === "Văn bản hợp nhất") return true;
  return nature === undefined && citation.system === "state" && HISTORIC_LAW.has(type);
}

/**
 * Describes a cited document as schema.org `Legislation`, State law only: `undefined` for Party documents, for
 * individual acts, letters and papers ({@link legalNatureOf}), and for documents of unknown kind.
 *
 * @example
 * ```ts
 * toLegislation(parseCitation("Nghị định số 101/2017/NĐ-CP"))?.legislationIdentifier; // => "101/2017/NĐ-CP"
 * toLegislation(parseCitation("Quy định số 164-QĐ/TW")); // => undefined
 * toLegislation(parseCitation("Quyết định số 1131/QĐ-TTg")); // => undefined
 * ```
 */
export function toLegislation(citation: CitedDocument): Legislation | undefined {
  const type = citation.type ?? citation.impliedType;
  if (type === undefined || !isLaw(citation, type)) return undefined;
  if (citation.code === undefined && citation.name === undefined && type !== "Hiến pháp")
    return undefined;
  return {
    "@type": "Legislation",
    name: formatCitation(citation, { mention: "later" }),
    ...(citation.code === undefined ? {} : { legislationIdentifier: citation.code }),
    legislationType: type,
    ...(citation.date === undefined ? {} : { legislationDate: citation.date }),
    ...(citation.issuer === undefined
      ? {}
      : { legislationPassedBy: { "@type": "Organization", name: citation.issuer } }),
    legislationJurisdiction: "VN",
    inLanguage: "vi",
  };
}

import type { CitedDocument } from "./citationKey.js";
import { formatCitation } from "./formatCitation.js";

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

const LETTERS: readonly (string | undefined)[] = [
  "Công văn",
  "Báo cáo",
  "Tờ trình",
  "Biên bản",
  "Hợp đồng",
  "Kế hoạch",
];

/**
 * Describes a cited document as schema.org `Legislation`, State law only: `undefined` for Party documents, for letters
 * and papers, and for documents of unknown kind.
 *
 * @example
 * ```ts
 * toLegislation(parseCitation("Nghị định số 101/2017/NĐ-CP"))?.legislationIdentifier; // => "101/2017/NĐ-CP"
 * toLegislation(parseCitation("Quy định số 164-QĐ/TW")); // => undefined
 * ```
 */
export function toLegislation(citation: CitedDocument): Legislation | undefined {
  const type = citation.type ?? citation.impliedType;
  if (citation.system !== "state" || type === undefined || LETTERS.includes(type)) return undefined;
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

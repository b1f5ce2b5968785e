import type { CitedDocument } from "./citationKey.js";
import { foldToken } from "./internal/foldToken.js";
import { legalNatureOf } from "./legalNatureOf.js";

/**
 * Writes the work IRI of a document by the Akoma Ntoso naming convention, or `undefined` where date or number is missing.
 * Unofficial: Vietnam has not assigned such names, so use them within your own data only.
 *
 * @example
 * ```ts
 * const decree = parseCitation("Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ");
 * formatAkomaNtosoIri(decree); // => "/akn/vn/act/nghi-dinh/2017-09-01/101-2017-nd-cp"
 * ```
 */
export function formatAkomaNtosoIri(citation: CitedDocument): string | undefined {
  const type = citation.type ?? citation.impliedType;
  if (type === undefined || citation.date === undefined) return undefined;
  const id = citation.code ?? citation.name;
  if (id === undefined) return undefined;
  const kind = legalNatureOf(citation) === "normative" ? "act" : "doc";
  return `/akn/vn/${kind}/${foldToken(type)}/${citation.date}/${foldToken(id)}`;
}

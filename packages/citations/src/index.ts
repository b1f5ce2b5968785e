export { type AnnotateCitationsOptions, annotateCitations } from "./annotateCitations.js";
export type { Citation } from "./citation.js";
export { CitationError, type CitationErrorCode } from "./citationError.js";
export { type CitedDocument, citationKey } from "./citationKey.js";
export type { DocumentType } from "./documentType.js";
export { documentTypes } from "./documentTypes.js";
export { type FindCitationsOptions, findCitations } from "./findCitations.js";
export { formatAkomaNtosoIri } from "./formatAkomaNtosoIri.js";
export { type FormatCitationOptions, formatCitation } from "./formatCitation.js";
export { formatUrnLex } from "./formatUrnLex.js";
export {
  type CitationIndex,
  type CitedEntry,
  type CitingArticle,
  indexCitations,
} from "./indexCitations.js";
export { isCitation } from "./isCitation.js";
export { issuersOf, type SignedIssuer } from "./issuersOf.js";
export { type LawPortal, lawPortals } from "./lawPortals.js";
export { lawTitles } from "./lawTitles.js";
export { type LegalNature, legalNatureOf } from "./legalNatureOf.js";
export { parseCitation } from "./parseCitation.js";
export {
  type ResolveCitationsOptions,
  type ResolvedCitation,
  resolveCitations,
} from "./resolveCitations.js";
export { safeParseCitation } from "./safeParseCitation.js";
export { type SameDocumentVerdict, sameDocument } from "./sameDocument.js";
export { type Legislation, toLegislation } from "./toLegislation.js";

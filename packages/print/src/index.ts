export { PARTY_DOCUMENT_LAYOUTS } from "./data/partyDocumentLayouts.js";
export { STATE_DOCUMENT_LAYOUT } from "./data/stateDocumentLayout.js";
export { detectInAppBrowser, type InAppBrowser } from "./detectInAppBrowser.js";
export type { DocumentFont } from "./documentFont.js";
export type { DocumentLayout } from "./documentLayout.js";
export { formatPrintResult } from "./formatPrintResult.js";
export {
  type InlineAssetsOptions,
  type InlinedDocument,
  inlineAssets,
} from "./inlineAssets.js";
export type { OfficialDocument, RenderOfficialDocumentOptions } from "./officialDocument.js";
export { officialDocumentStyles } from "./officialDocumentStyles.js";
export type { Printable } from "./printable.js";
export { printDocument } from "./printDocument.js";
export { printElement } from "./printElement.js";
export { PrintError, type PrintErrorCode } from "./printError.js";
export {
  ENGLISH_PRINT_LABELS,
  type PrintLabels,
  VIETNAMESE_PRINT_LABELS,
} from "./printLabels.js";
export type { PrintOptions, PrintResult } from "./printResult.js";
export { printStyles } from "./printStyles.js";
export { partyDocumentLayoutOn, renderPartyDocument } from "./renderPartyDocument.js";
export { type RenderPrintDocumentOptions, renderPrintDocument } from "./renderPrintDocument.js";
export { renderStateDocument } from "./renderStateDocument.js";
export {
  fileNameOf,
  type SaveDocumentOptions,
  type SaveResult,
  saveDocument,
} from "./saveDocument.js";

export { createRedirects, type MovedPage } from "./createRedirects.js";
export {
  DEFAULT_MAXIMUM_BYTES,
  type DecodedPage,
  type DecodePageOptions,
  decodePage,
} from "./decodePage.js";
export { definePageProfile, type PageProfileDefinition } from "./definePageProfile.js";
export { formatRedirects, type RedirectFormat } from "./formatRedirects.js";
export type { FurnitureForm, FurnitureLabel } from "./furnitureLabel.js";
export { FURNITURE_LABELS } from "./furnitureLabels.js";
export {
  type ImportArticlePageInput,
  type ImportArticlePageOptions,
  importArticlePage,
} from "./importArticlePage.js";
export type {
  ImportedArticle,
  ImportedAuthor,
  ImportedLine,
  ImportedPage,
  ImportedSite,
  ImportFinding,
} from "./importedPage.js";
export { ImporterError, type ImporterErrorCode } from "./importerError.js";
export type { ImportStep } from "./importStep.js";
export { isArticlePage } from "./isArticlePage.js";
export { KNOWN_PROFILES } from "./knownProfiles.js";
export type { LineRole } from "./lineRole.js";
export { type Download, listDownloads } from "./listDownloads.js";
export type { OldPage, PageElement } from "./oldPage.js";
export type { PageMetadata } from "./pageMetadata.js";
export type { PagePart } from "./pagePart.js";
export type { PageParts, PageProfile } from "./pageProfile.js";
export type { Redirect } from "./redirect.js";
export { rewriteAddresses } from "./rewriteAddresses.js";
export { type ToArticleInputOptions, toArticleInput } from "./toArticleInput.js";

export { DEFAULT_MAXIMUM_BYTES, type DecodePageOptions, decodePage } from "./decodePage.js";
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
export { isArticlePage } from "./isArticlePage.js";
export type { LineRole } from "./lineRole.js";
export { type ToArticleInputOptions, toArticleInput } from "./toArticleInput.js";

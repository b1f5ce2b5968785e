export {
  type ApplyReadingPreferencesOptions,
  applyReadingPreferences,
} from "./applyReadingPreferences.js";
export { type DefineElementsOptions, defineElements } from "./defineElements.js";
export { drawQrCode } from "./drawQrCode.js";
export {
  type ElementLabels,
  ENGLISH_ELEMENT_LABELS,
  VIETNAMESE_ELEMENT_LABELS,
} from "./elementLabels.js";
export { ELEMENT_NAMES, type ElementName } from "./elementNames.js";
export type { PageAction } from "./pageAction.js";
export type { ShareElement } from "./shareElement.js";

export { type NormalizedText, normalizeText } from "./normalizeText.js";

export { collationKey } from "./collationKey.js";
export { compareVietnamese } from "./compareVietnamese.js";
export { type ComputePercentOptions, computePercent } from "./computePercent.js";
export {
  type ConvertToUnicodeOptions,
  convertToUnicode,
  safeConvertToUnicode,
} from "./convertToUnicode.js";
export { ABBREVIATIONS, type Abbreviation } from "./data/abbreviations.js";
export { LEGACY_ENCODING_SOURCES, type LegacyEncoding } from "./data/legacyEncodings.js";
export { PROPER_NAMES, type ProperName } from "./data/properNames.js";
export { type DetectedEncoding, detectEncoding } from "./detectEncoding.js";
export { equalsAnyTonePlacement } from "./equalsAnyTonePlacement.js";
export { type ExpandAbbreviationOptions, expandAbbreviation } from "./expandAbbreviation.js";
export {
  type FindEditorialFindingsOptions,
  findEditorialFindings,
} from "./findEditorialFindings.js";
export { type FoundNumber, findNumbers } from "./findNumbers.js";
export { type FoundRomanOrdinal, findRomanOrdinals } from "./findRomanOrdinals.js";
export { foldText } from "./foldText.js";
export { formatFractionWords } from "./formatFractionWords.js";
export { type FormatNumberOptions, formatNumber, type Rounding } from "./formatNumber.js";
export { type FormatNumberWordsOptions, formatNumberWords } from "./formatNumberWords.js";
export { type FormatPercentOptions, formatPercent } from "./formatPercent.js";
export { formatRoman } from "./formatRoman.js";
export { markAbbreviations } from "./markAbbreviations.js";
export { type NormalizedText, normalizeText } from "./normalizeText.js";
export { parseNumber, safeParseNumber } from "./parseNumber.js";
export { parseNumberWords, safeParseNumberWords } from "./parseNumberWords.js";
export { parseRoman, safeParseRoman } from "./parseRoman.js";
export { placeTones, type TonePlacement } from "./placeTones.js";
export { type SlugifyOptions, slugify } from "./slugify.js";
export { TextError, type TextErrorCode } from "./textError.js";
export { type ToSentenceCaseOptions, toSentenceCase } from "./toSentenceCase.js";

import type { Citation } from "./citation.js";
import { collectCitations } from "./internal/collectCitations.js";

/** What {@link findCitations} can be told beyond its own data. */
export interface FindCitationsOptions {
  /** Printed type words beside those of {@link documentTypes}: `["Thông cáo báo chí"]`. */
  readonly typeWords?: readonly string[];
  /** Titles of laws beside {@link lawTitles}: `["Cấp, thoát nước"]`. */
  readonly lawTitles?: readonly string[];
}

/**
 * Finds the references to State and Party documents in a text, in text order; never throws, and takes time in proportion
 * to the length of any text. Spans fit the text as it was given, also where it is NFD or has no-break spaces.
 *
 * References to a document by its kind alone (`Nghị định này`) are left to {@link resolveCitations}.
 *
 * @example
 * ```ts
 * const [found] = findCitations("theo Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị");
 * found.raw; // => "Quy định số 164-QĐ/TW"
 * found.date; // => "2013-02-01"
 * found.issuer; // => "Bộ Chính trị"
 * ```
 */
export function findCitations(
  text: string,
  options: FindCitationsOptions = {},
): readonly Citation[] {
  return collectCitations(text, options);
}

import { err, ok, type Result } from "@sotruong/core";
import type { Citation } from "./citation.js";
import { CitationError } from "./citationError.js";
import type { FindCitationsOptions } from "./findCitations.js";
import { parseCitation } from "./parseCitation.js";

/**
 * Reads a text that is one reference, without throwing.
 *
 * @example
 * ```ts
 * safeParseCitation("15/24 lớp").ok; // => false
 * ```
 */
export function safeParseCitation(
  text: string,
  options?: FindCitationsOptions,
): Result<Citation, CitationError> {
  try {
    return ok(parseCitation(text, options));
  } catch (error) {
    if (error instanceof CitationError) return err(error);
    throw error;
  }
}

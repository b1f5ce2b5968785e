import { describeReceived } from "@sotruong/core";
import type { Citation } from "./citation.js";
import { CitationError } from "./citationError.js";
import { type FindCitationsOptions, findCitations } from "./findCitations.js";

/**
 * Reads a text that is one reference, with its issuer and date where it has them; what is left beside the reference must
 * be words, not a second reference.
 *
 * @throws {CitationError} `citation/not-a-string` where no text is given
 * @throws {CitationError} `citation/not-a-citation` where the text holds no reference
 * @throws {CitationError} `citation/several-citations` where it holds more than one
 *
 * @example
 * ```ts
 * parseCitation("Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ").date; // => "2017-09-01"
 * ```
 */
export function parseCitation(text: string, options?: FindCitationsOptions): Citation {
  if (typeof text !== "string") {
    throw new CitationError(
      "citation/not-a-string",
      `Cần một đoạn văn bản viện dẫn, nhận được ${describeReceived(text)}.`,
    );
  }
  const [citation, second] = findCitations(text, options);
  if (citation === undefined) {
    throw new CitationError(
      "citation/not-a-citation",
      `Cần một viện dẫn như “Nghị định số 101/2017/NĐ-CP”, nhận được ${describeReceived(text)}.`,
    );
  }
  if (second !== undefined) {
    throw new CitationError(
      "citation/several-citations",
      `Cần đúng một viện dẫn, nhận được nhiều viện dẫn trong ${describeReceived(text)}.`,
    );
  }
  return citation;
}

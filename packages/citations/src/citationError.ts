import { SotruongError } from "@sotruong/core";

/** What can be wrong with a citation that was to be read or written. */
export type CitationErrorCode =
  | "citation/not-a-string"
  | "citation/not-a-citation"
  | "citation/several-citations"
  | "citation/incomplete";

/**
 * The error of this package: `code` for programs, a Vietnamese `message` for people.
 *
 * @example
 * ```ts
 * new CitationError("citation/not-a-citation", "Không đọc được.").code; // => "citation/not-a-citation"
 * ```
 */
export class CitationError extends SotruongError<CitationErrorCode> {
  override readonly name = "CitationError";
}

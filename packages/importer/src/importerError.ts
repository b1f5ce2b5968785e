import { SotruongError } from "@sotruong/core";

/** Why bytes could not be read as a page, or a page not be taken over. */
export type ImporterErrorCode =
  | "importer/binary"
  | "importer/broken-archive"
  | "importer/empty"
  | "importer/no-date"
  | "importer/not-unicode"
  | "importer/too-large"
  | "importer/unreadable-source"
  | "importer/unsafe-redirect";

/**
 * Thrown when the input cannot be read at all. A page that can be read but holds no article is no error:
 * see `isArticlePage`.
 *
 * @example
 * ```ts
 * new ImporterError("importer/empty", "Tệp trống.").code; // => "importer/empty"
 * ```
 */
export class ImporterError extends SotruongError<ImporterErrorCode> {
  override readonly name = "ImporterError";
}

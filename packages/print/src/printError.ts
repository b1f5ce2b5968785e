import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package. */
export type PrintErrorCode =
  | "print/invalid-language"
  | "print/invalid-url"
  | "print/no-browser"
  | "print/no-font"
  | "print/pdf-failed";

/**
 * The error of this package; `code` says what went wrong, `message` says it in Vietnamese.
 *
 * @example
 * ```ts
 * new PrintError("print/invalid-url", "Không phải là địa chỉ.").code; // => "print/invalid-url"
 * ```
 */
export class PrintError extends SotruongError<PrintErrorCode> {
  override readonly name = "PrintError";
}

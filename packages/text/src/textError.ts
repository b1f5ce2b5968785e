import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package. */
export type TextErrorCode =
  | "text/ambiguous-encoding"
  | "text/invalid-number"
  | "text/invalid-number-words"
  | "text/invalid-percent"
  | "text/invalid-roman"
  | "text/not-finite"
  | "text/out-of-range";

/**
 * The error of this package; `code` says what went wrong, `message` says it in Vietnamese.
 *
 * @example
 * ```ts
 * new TextError("text/invalid-number", "Không phải là số.").code; // => "text/invalid-number"
 * ```
 */
export class TextError extends SotruongError<TextErrorCode> {
  override readonly name = "TextError";
}

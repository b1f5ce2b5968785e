const BRAND = "@sotruong/error";

/**
 * The base of every error that a Sổ Trường package throws: a stable `code` for programs and a Vietnamese `message`
 * that names what was expected and what was received.
 *
 * Each package has one subclass with its own union of codes.
 *
 * @example
 * ```ts
 * const error = new SotruongError("quota/negative", "Chỉ tiêu phải từ 0 trở lên, nhận được -5.");
 * error.code; // => "quota/negative"
 * ```
 */
export class SotruongError<Code extends string = string> extends Error {
  override readonly name: string = "SotruongError";
  /** Recognises errors of a second copy of this package, where `instanceof` fails. */
  readonly brand = BRAND;
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Tells whether a caught value is an error of a Sổ Trường package, whichever copy of the package threw it.
 *
 * @example
 * ```ts
 * isSotruongError(new TypeError("x")); // => false
 * ```
 */
export function isSotruongError(value: unknown): value is SotruongError {
  return value instanceof Error && "brand" in value && value.brand === BRAND;
}

/** What a `safeParseX` returns: the value, or the error that `parseX` would throw. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/**
 * Wraps a value as a success.
 *
 * @example
 * ```ts
 * ok(15); // => { ok: true, value: 15 }
 * ```
 */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/**
 * Wraps an error as a failure.
 *
 * @example
 * ```ts
 * err("not-a-date"); // => { ok: false, error: "not-a-date" }
 * ```
 */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

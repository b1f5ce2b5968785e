import type { Result } from "@sotruong/core";
import type { DateError } from "./dateError.js";
import { attempt } from "./internal/attempt.js";
import { parseDate } from "./parseDate.js";

/**
 * Like {@link parseDate}, with the error in the result instead of thrown.
 *
 * @example
 * ```ts
 * safeParseDate("31/02/2021").ok; // => false
 * ```
 */
export function safeParseDate(text: string): Result<string, DateError> {
  return attempt(() => parseDate(text));
}

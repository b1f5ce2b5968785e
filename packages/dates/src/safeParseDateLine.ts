import type { Result } from "@sotruong/core";
import type { DateError } from "./dateError.js";
import { attempt } from "./internal/attempt.js";
import { parseDateLine } from "./parseDateLine.js";

/**
 * Like {@link parseDateLine}, with the error in the result instead of thrown.
 *
 * @example
 * ```ts
 * safeParseDateLine("Thứ hai, 16.09.2021 02:18").ok; // => false
 * ```
 */
export function safeParseDateLine(text: string): Result<string, DateError> {
  return attempt(() => parseDateLine(text));
}

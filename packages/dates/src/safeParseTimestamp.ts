import type { Result } from "@sotruong/core";
import type { DateError } from "./dateError.js";
import { attempt } from "./internal/attempt.js";
import { parseTimestamp } from "./parseTimestamp.js";

/**
 * Like {@link parseTimestamp}, with the error in the result instead of thrown.
 *
 * @example
 * ```ts
 * safeParseTimestamp("02:18 16/9/2021"); // => { ok: true, value: "2021-09-16T02:18" }
 * ```
 */
export function safeParseTimestamp(text: string): Result<string, DateError> {
  return attempt(() => parseTimestamp(text));
}

import type { Result } from "@sotruong/core";
import type { DateError } from "./dateError.js";
import { attempt } from "./internal/attempt.js";
import { parsePeriod } from "./parsePeriod.js";

/**
 * Like {@link parsePeriod}, with the error in the result instead of thrown.
 *
 * @example
 * ```ts
 * safeParsePeriod("quý II năm 2021"); // => { ok: true, value: "2021-Q2" }
 * ```
 */
export function safeParsePeriod(text: string): Result<string, DateError> {
  return attempt(() => parsePeriod(text));
}

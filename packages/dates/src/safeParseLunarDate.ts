import type { Result } from "@sotruong/core";
import type { DateError } from "./dateError.js";
import { attempt } from "./internal/attempt.js";
import type { LunarDate } from "./lunarDate.js";
import { parseLunarDate } from "./parseLunarDate.js";

/**
 * Like {@link parseLunarDate}, with the error in the result instead of thrown.
 *
 * @example
 * ```ts
 * safeParseLunarDate("30/02/2026 âm lịch").ok; // => false
 * ```
 */
export function safeParseLunarDate(text: string): Result<LunarDate, DateError> {
  return attempt(() => parseLunarDate(text));
}

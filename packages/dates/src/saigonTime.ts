import { hanoiTime } from "./hanoiTime.js";

/**
 * The clocks of Saigon: other than Hanoi's from October 1954 to June 1975 (UTC+8 to June 1955 and again from 1960).
 *
 * The source is the IANA time zone database (Asia/Ho_Chi_Minh).
 *
 * @example
 * ```ts
 * saigonTime(Date.UTC(1970, 0, 1)) / 3600; // => 8
 * saigonTime(Date.UTC(2021, 0, 1)) / 3600; // => 7
 * ```
 */
export function saigonTime(instant: number): number {
  const seconds = instant / 1000;
  if (seconds >= 171_820_800) return 25_200;
  if (seconds >= -315_648_000) return 28_800;
  if (seconds >= -457_772_400) return 25_200;
  if (seconds >= -481_359_600) return 28_800;
  return seconds >= -1_851_577_590 ? hanoiTime(instant) : 25_590;
}

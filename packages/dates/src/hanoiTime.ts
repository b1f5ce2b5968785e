const SEVEN_HOURS = 25_200;

// Seconds of UTC from which an offset holds, and the offset. Source: IANA time zone database, file "backzone", Asia/Hanoi.
const CHANGES: readonly (readonly [from: number, offset: number])[] = [
  [-481_359_600, SEVEN_HOURS], // 1 October 1954
  [-718_095_600, 28_800], // 1 April 1947
  [-767_869_200, SEVEN_HOURS], // 2 September 1945
  [-782_643_600, 32_400], // 14 March 1945
  [-852_105_600, 28_800], // 31 December 1942, 23:00
  [-1_851_577_590, SEVEN_HOURS], // 1 May 1911
  [-2_004_073_404, 25_590], // 1 July 1906
];

/**
 * The clocks of Hanoi, the default of this package: UTC+7 without a break since October 1954, and what they showed before.
 *
 * The source of the older offsets is the IANA time zone database (Asia/Hanoi of its file of older zones).
 *
 * @example
 * ```ts
 * hanoiTime(Date.UTC(1970, 0, 1)) / 3600; // => 7
 * hanoiTime(Date.UTC(1950, 0, 1)) / 3600; // => 8
 * ```
 */
export function hanoiTime(instant: number): number {
  for (const [from, offset] of CHANGES) if (instant >= from * 1000) return offset;
  return 25_404;
}

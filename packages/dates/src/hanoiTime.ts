// Seconds of UTC from which an offset holds, each followed by the offset, the latest first. Source: IANA time zone database,
// file "backzone", Asia/Hanoi: 1 October 1954, 1 April 1947, 2 September 1945, 14 March 1945, 31 December 1942, 1 May 1911,
// 1 July 1906.
const CHANGES = [
  -481_359_600, 25_200, -718_095_600, 28_800, -767_869_200, 25_200, -782_643_600, 32_400,
  -852_105_600, 28_800, -1_851_577_590, 25_200, -2_004_073_404, 25_590,
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
  let index = 0;
  // -1e13 seconds lie before every instant that a Date can hold.
  while (instant < (CHANGES[index] ?? -1e13) * 1000) index += 2;
  return CHANGES[index + 1] ?? 25_404;
}

/** A date of the lunar calendar; `year` is the year that begins with its Tết, `leapMonth` marks the second month of a number. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leapMonth: boolean;
}

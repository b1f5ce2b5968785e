/** A date as printed on a wall calendar and clock; `hour` and `minute` are -1 where no time of day is known. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

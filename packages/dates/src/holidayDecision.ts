import type { Provenance } from "@sotruong/core";

/** What was decided for one holiday of one year, or a working day moved beside it. */
export interface HolidayDecision {
  /** `"tet-am-lich"`, `"quoc-khanh"`, or the id of the holiday beside which a day was moved. */
  readonly id: string;
  readonly year: number;
  /** All days off of the holiday, without the days in lieu; absent where only a day was moved. */
  readonly days?: readonly string[] | undefined;
  /** Working days that became days off and were worked on another day. */
  readonly swaps?: readonly { readonly off: string; readonly workedOn: string }[] | undefined;
  /** The notice, as it is printed after a holiday. */
  readonly basis: string;
  readonly provenance: Provenance;
}

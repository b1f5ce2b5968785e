import { OFFICIAL_TABLE, UTC7_TABLE, UTC8_TABLE } from "./data/lunarTables.js";

/** Which midnight decides the day of a new moon: one of the three readings of this package. */
export interface LunarCalendar {
  readonly name: string;
  /** Three characters for each lunar year from 1900. */
  readonly table: string;
}

/**
 * The calendar of Vietnam, the default: UTC+8 for days before 1 January 1968, UTC+7 from then on (decision 121-CP of
 * 8 August 1967).
 */
export const VIETNAMESE_CALENDAR: LunarCalendar = { name: "Việt Nam", table: OFFICIAL_TABLE };

/** UTC+7 for all years: today's rule carried back. */
export const UTC7_CALENDAR: LunarCalendar = { name: "UTC+7", table: UTC7_TABLE };

/** UTC+8 for all years, as printed in the South to 1975 and in China. */
export const UTC8_CALENDAR: LunarCalendar = { name: "UTC+8", table: UTC8_TABLE };

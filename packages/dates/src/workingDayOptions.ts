import type { HolidayOptions } from "./holidaysOf.js";

/** How working days are told from days off. */
export interface WorkingDayOptions extends HolidayOptions {
  /** How days are taken whose holiday is not decided yet; without it they are an error. */
  readonly undecided?: "off" | "working" | undefined;
}

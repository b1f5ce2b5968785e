import type { HalfDay } from "./halfDay.js";

/** When a period begins and ends on the clock of the school: `{ startsAt: "07:30", endsAt: "08:15" }`. */
export interface PeriodTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The periods of each half-day on the clock; no rule sets them, so every school has its own. */
export type PeriodTimes = { readonly [Half in HalfDay]?: readonly PeriodTime[] };

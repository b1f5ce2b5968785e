const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFSET = 7 * HOUR;

/** A day on Vietnamese clocks. */
export interface VietnamDay {
  /** `"2021-09-16"`. */
  readonly day: string;
  readonly dayBefore: string;
  /** Milliseconds since midnight. */
  readonly sinceMidnight: number;
}

/** The day of an instant on Vietnamese clocks (seven hours ahead of UTC). */
export function vietnamDay(instant: number): VietnamDay {
  const clock = instant + OFFSET;
  return {
    day: new Date(clock).toISOString().slice(0, 10),
    dayBefore: new Date(clock - DAY).toISOString().slice(0, 10),
    sinceMidnight: ((clock % DAY) + DAY) % DAY,
  };
}

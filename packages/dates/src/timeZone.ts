/** A time zone: from an instant (milliseconds since 1970-01-01T00:00Z) to its offset east of UTC in seconds. */
export type TimeZone = (instant: number) => number;

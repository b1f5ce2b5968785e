/** An object of the Temporal proposal, known by its tag only, so that no runtime has to have it. */
export interface TemporalObject {
  readonly [Symbol.toStringTag]: string;
  /** The ISO 8601 form. */
  toString(): string;
}

/**
 * What the formatters take: a civil date `"2021-09-16"`, a wall time `"2021-09-16T02:18"` (read as it stands), an instant
 * with an offset `"2021-09-15T19:18Z"`, a `Date`, or a Temporal object. Instants are read in Vietnam's time, never in the
 * machine's.
 */
export type DateInput = string | Date | TemporalObject;

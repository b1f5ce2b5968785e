/** A place in a given string, in UTF-16 code units: `text.slice(start, end)` is what was found. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

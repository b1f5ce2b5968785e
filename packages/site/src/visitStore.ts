/** Something that may be counted: a visit, or a view of an article. */
export interface CountedEvent {
  /** What kind of key it is: keys of different groups never meet. */
  readonly group: string;
  /** A keyed hash; never an address. */
  readonly key: string;
  /** The same visitor's key under the key of the day before, in the minutes after midnight. */
  readonly formerKey?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds in which the same key is not counted again. */
  readonly quietFor: number;
  /** The counters that get one more. */
  readonly counters: readonly string[];
}

/**
 * Where counts are kept. Each operation is one indivisible step, also between processes, so that parallel writers are
 * counted exactly.
 */
export interface VisitStore {
  /**
   * Notes that a key was active and, where it (or its former key) had not been active for `quietFor`, adds one to each
   * counter. Tells whether it did.
   */
  count(event: CountedEvent): Promise<boolean>;
  /** The values of counters, in order; 0 for one that was never counted. */
  read(counters: readonly string[]): Promise<readonly number[]>;
  /** How many keys of a group were active after an instant. */
  countActive(group: string, after: number): Promise<number>;
  /** The key of a day; where there is none yet, the offered one becomes it, for all processes. */
  dayKey(day: string, offered: string): Promise<string>;
  /** The key of a day, if there still is one. */
  findDayKey(day: string): Promise<string | undefined>;
  /** Throws away the keys of days before a day, and activity up to an instant. */
  forget(limits: { readonly daysBefore: string; readonly activeUntil: number }): Promise<void>;
  /** Frees what the store holds open. */
  close(): Promise<void>;
}

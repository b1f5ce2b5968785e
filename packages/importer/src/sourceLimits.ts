/** How much of a source is read. */
export interface SourceLimits {
  /** Bytes of one page; default 20 MB. */
  readonly maximumBytes: number;
  /** Files in one archive; default 200,000. */
  readonly maximumEntries: number;
  /** How many times larger than its packed form a file of an archive may be; default 200. */
  readonly maximumRatio: number;
}

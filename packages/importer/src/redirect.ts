/** An old address and the new one that it leads to from now on. */
export interface Redirect {
  /** Path and query as a browser sends them: begins with a slash, percent-encoded. */
  readonly from: string;
  readonly to: string;
}

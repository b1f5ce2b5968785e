/** What a page needs to be shared. */
export interface Shareable {
  readonly title: string;
  /** The one public address, absolute, `http` or `https`; never the address bar with its tracking parameters. */
  readonly url: string;
  readonly summary?: string;
}

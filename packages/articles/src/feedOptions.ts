/** What a feed holds. */
export interface FeedOptions {
  /** The absolute or relative address of the feed itself. */
  readonly feedUrl?: string;
  /** 20 by default. */
  readonly limit?: number;
  /** An instant such as `"2021-09-16T02:18:00+07:00"`: from their time on, scheduled articles are listed too. */
  readonly now?: string;
}

/** One page of a batch, before it is read. */
export interface PageSource {
  /** Tells it from every other page of the batch, run after run: its path, or its line in a file. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Where the page was, where the source says so. */
  readonly url?: string;
  /** Plain text that was copied or crawled, rather than HTML; told from the content where absent. */
  readonly isText?: boolean;
  readonly charset?: string;
}

/** A page that could not even be taken from its source. */
export interface BrokenSource {
  readonly id: string;
  readonly problem: { readonly code: string; readonly message: string };
}

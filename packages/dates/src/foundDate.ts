import type { Finding, Span } from "@sotruong/core";

/** What an expression of time in a text is. */
export type FoundDateKind =
  | "date"
  | "timestamp"
  | "month"
  | "quarter"
  | "half-year"
  | "year-range"
  | "school-year"
  | "range"
  | "admin-line"
  | "lunar"
  | "relative";

/** One expression of time in a text; a range is one expression. */
export interface FoundDate {
  readonly span: Span;
  /** `text.slice(span.start, span.end)`, exactly as the text has it. */
  readonly raw: string;
  readonly kind: FoundDateKind;
  /**
   * `2021-09-16`, `2021-09-16T02:18`, `2021-09`, `2021-Q2`, a range `start/end`, `--09-23` or `--07` where no year is
   * known, `lunar:--08-15` or `lunar:2016-12-28`; `null` when it cannot be told.
   */
  readonly iso: string | null;
  readonly warnings: readonly Finding[];
}

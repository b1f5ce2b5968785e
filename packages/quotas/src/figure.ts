import type { Span } from "@sotruong/core";

/** A count of classes or trainees printed in a text, with the plan and the percent that belong to it. */
export interface Figure {
  /** Where the count stands; the percent may stand further on, see {@link Figure.percentSpan}. */
  readonly span: Span;
  readonly raw: string;
  readonly measure: "classes" | "trainees";
  /** What was reached; absent where the text states a plan only. */
  readonly actual?: number;
  readonly plan?: number;
  /** Percent of the plan as printed, in percent points: 62.5. */
  readonly percent?: number;
  /** Decimals printed in the percent: 1 for `62,5%`, 0 for `58%`. */
  readonly percentDigits?: number;
  readonly percentSpan?: Span;
  /** `"about"` khoảng, `"over"` hơn, trên, ít nhất, `"under"` gần, dưới. */
  readonly approximate?: "about" | "over" | "under";
  /** `"attendances"` where the text counts `lượt`: one person may be counted several times. */
  readonly unit?: "persons" | "attendances";
  /** The time the count is about, as printed: `"6 tháng đầu năm 2021"`. */
  readonly period?: string;
  /** Which classes or trainees are meant, as printed: `"bồi dưỡng"`. */
  readonly group?: string;
  /** Counts one part of a figure before it (`trong đó`, `gồm`): not to be added to it. */
  readonly partial?: boolean;
}

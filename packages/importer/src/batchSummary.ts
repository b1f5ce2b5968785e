/** How a batch ended. */
export interface BatchSummary {
  readonly pages: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly nearDuplicates: number;
  readonly noArticle: number;
  readonly failed: number;
  /** Done by an earlier run and left alone. */
  readonly kept: number;
  readonly journal: string;
  readonly stopped: boolean;
}

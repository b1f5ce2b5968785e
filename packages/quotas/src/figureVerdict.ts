import type { Figure } from "./figure.js";

/** What recomputing a printed figure says about it. */
export interface FigureVerdict {
  readonly figure: Figure;
  readonly verdict: "agrees" | "contradicts" | "cannot-tell";
  /** Percent of the plan recomputed to the printed number of decimals (1 where none is printed). */
  readonly computed?: number;
  /** What follows from the figure without being printed. */
  readonly implied?: { readonly plan?: number };
  /** A Vietnamese sentence for the editor. */
  readonly message: string;
}

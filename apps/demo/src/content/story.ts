import type { Article } from "@sotruong/articles";

/** An article as the pages show it, whether written here or carried over from an old site. */
export interface Story extends Article {
  readonly sectionName: string;
  /** The old page bore no date; `publishedAt` is then only the day it was carried over, and is not printed. */
  readonly undated?: true;
  /** Present on pages carried over from an old site. */
  readonly imported?: {
    readonly from: string;
    readonly warnings: readonly string[];
  };
}

import type { Span } from "@sotruong/core";
import type { ArticleSummary } from "./articleSummarySchema.js";

/** A text with the places that answer a query. */
export interface HighlightedText {
  readonly text: string;
  /** Into `text`. */
  readonly spans: readonly Span[];
}

/** An article that answers a query. */
export interface SearchHit<T extends ArticleSummary = ArticleSummary> {
  readonly article: T;
  /** The higher the better; only good for comparing hits of one query. */
  readonly score: number;
  readonly title: HighlightedText;
  /** The part of the text that answers best. */
  readonly excerpt: HighlightedText;
}

/** What is wanted of a search. */
export interface SearchOptions {
  /** 20 by default. */
  readonly limit?: number;
  /** The slug of the section to keep to. */
  readonly section?: string;
  /** An instant such as `"2021-09-16T02:18:00+07:00"`: from their time on, scheduled articles are found too. */
  readonly now?: string;
}

/** An index of articles. */
export interface ArticleSearch<T extends ArticleSummary = ArticleSummary> {
  /** Adds an article, in place of one with the same id. */
  add(article: T): void;
  /** Takes an article out; an unknown id changes nothing. */
  remove(id: string): void;
  /** The published articles that answer a query, the best first; none for a query without words. */
  search(query: string, options?: SearchOptions): readonly SearchHit<T>[];
}

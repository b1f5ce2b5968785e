import type { ArticleSummary } from "../articleSummarySchema.js";
import { instantOf } from "./instantOf.js";

export interface Dated<T> {
  readonly article: T;
  readonly instant: number;
}

/** Orders by time, the newest first; at the same time by id, so that pages of a list never overlap. */
function compareDated(a: Dated<ArticleSummary>, b: Dated<ArticleSummary>): number {
  if (a.instant !== b.instant) return b.instant - a.instant;
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;
}

/** The articles with their instants, the newest first; one without a valid time comes last. */
export function newestFirst<T extends ArticleSummary>(articles: readonly T[]): Dated<T>[] {
  return articles
    .map((article) => ({ article, instant: instantOf(article.publishedAt) ?? 0 }))
    .sort(compareDated);
}

import { isInstant } from "@sotruong/dates";
import type { ArticleSummary } from "../articleSummarySchema.js";
import { ArticlesError } from "../articlesError.js";
import { instantOf } from "./instantOf.js";

/** The time from which scheduled articles count as published, in milliseconds; none of them without a `now`. */
export function instantOfNow(now: string | undefined): number {
  if (now === undefined) return Number.NEGATIVE_INFINITY;
  if (isInstant(now)) return Date.parse(now);
  throw new ArticlesError(
    "articles/invalid-time",
    `Thời điểm “now” phải có độ lệch múi giờ như 2021-09-16T02:18:00+07:00, nhận được “${now}”.`,
  );
}

/** Tells whether readers may see an article: published, or scheduled for a time that has come. */
export function isOpen({ status, publishedAt }: ArticleSummary, now: number): boolean {
  if (status === "published") return true;
  return status === "scheduled" && (instantOf(publishedAt) ?? Number.POSITIVE_INFINITY) <= now;
}

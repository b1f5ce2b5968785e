import { ArticlesError } from "../articlesError.js";
import type { PublicationTime } from "../publicationTime.js";
import { instantOf, isVietnamClock, VIETNAM_OFFSET } from "./instantOf.js";
import { isWallTime } from "./isWallTime.js";

const MISSING: Readonly<Record<number, string>> = { 10: "T00:00:00", 16: ":00", 19: "" };

/** Writes a publication time as `"2021-09-16T02:18:00+07:00"`; a bad time is an error that names the article. */
export function vietnamTimeOf(time: PublicationTime, articleId: string): string {
  // Nearly every article: the clock is the one that is asked for.
  if (isVietnamClock(time.zone) && isWallTime(time.wallTime)) {
    return `${time.wallTime}${MISSING[time.wallTime.length]}+07:00`;
  }
  const instant = instantOf(time);
  if (instant === undefined) {
    throw new ArticlesError(
      "articles/invalid-time",
      `Bài “${articleId}”: cần ngày giờ có trong lịch như 2021-09-16T02:18 và một múi giờ, nhận được “${time.wallTime}” (${time.zone}).`,
    );
  }
  return `${new Date(instant + VIETNAM_OFFSET).toISOString().slice(0, 19)}+07:00`;
}

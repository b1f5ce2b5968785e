import { ArticlesError } from "../articlesError.js";
import type { PublicationTime } from "../publicationTime.js";
import { instantOf, VIETNAM_OFFSET } from "./instantOf.js";

/** Writes a publication time as `"2021-09-16T02:18:00+07:00"`; a bad time is an error that names the article. */
export function vietnamTimeOf(time: PublicationTime, articleId: string): string {
  const instant = instantOf(time);
  if (instant === undefined) {
    throw new ArticlesError(
      "articles/invalid-time",
      `Bài “${articleId}”: cần ngày giờ có trong lịch như 2021-09-16T02:18 và một múi giờ, nhận được “${time.wallTime}” (${time.zone}).`,
    );
  }
  return `${new Date(instant + VIETNAM_OFFSET).toISOString().slice(0, 19)}+07:00`;
}

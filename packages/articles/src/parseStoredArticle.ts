import { describeReceived } from "@sotruong/core";
import { type Article, articleSchema } from "./articleSchema.js";
import { ArticlesError } from "./articlesError.js";

type Stored = Readonly<Record<string, unknown>>;

function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// A time of the form before version 1 was one text, and always on the clock of the site.
function timeOf(value: unknown): unknown {
  return typeof value === "string" ? { wallTime: value, zone: "Asia/Ho_Chi_Minh" } : value;
}

/** Each step brings an article from the version of its place to the next. Steps that were released never change. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [
  ({ publishedAt, updatedAt, displayTitle, ...rest }) => ({
    ...rest,
    displayTitle: displayTitle ?? rest["title"],
    publishedAt: timeOf(publishedAt),
    ...(updatedAt === undefined ? {} : { updatedAt: timeOf(updatedAt) }),
    version: 1,
  }),
];

/**
 * Reads an article as it was stored by this or an older version of the package, and brings it to the form of this version.
 * An article without a version has the form before the first: times as one text, no title for display.
 *
 * @throws {ArticlesError} `articles/unknown-version` where a newer version of the package stored it
 * @throws {ZodError} where the article is not valid
 *
 * @example
 * ```ts
 * parseStoredArticle({
 *   id: "17", slug: "khai-giang", title: "Khai giảng", section: "tin-tuc", publishedAt: "2021-09-16T02:18", body: "",
 * }).publishedAt; // => { wallTime: "2021-09-16T02:18", zone: "Asia/Ho_Chi_Minh" }
 * ```
 */
export function parseStoredArticle(stored: unknown): Article {
  if (!isStored(stored)) return articleSchema.parse(stored);
  const { version = 0 } = stored;
  if (
    typeof version !== "number" ||
    !Number.isInteger(version) ||
    version < 0 ||
    version > STEPS.length
  ) {
    throw new ArticlesError(
      "articles/unknown-version",
      `Bài viết phải có phiên bản từ 0 đến ${STEPS.length}, nhận được ${describeReceived(version)}: hãy nâng cấp @sotruong/articles.`,
    );
  }
  return articleSchema.parse(STEPS.slice(version).reduce((value, step) => step(value), stored));
}

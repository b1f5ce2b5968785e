import type { Article } from "../articleSchema.js";
import type { ArticleSummary } from "../articleSummarySchema.js";
import type { FeedOptions } from "../feedOptions.js";
import type { PublicSite } from "../publicSite.js";
import { absoluteAddress, articleAddress } from "./absoluteAddress.js";
import { absoluteBody } from "./absoluteBody.js";
import { instantOfNow, isOpen } from "./isOpen.js";
import { newestFirst } from "./newestFirst.js";
import { vietnamTimeOf } from "./vietnamTimeOf.js";

/** An article as all three kinds of feed need it. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  /** `"2021-09-16T02:18:00+07:00"`. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly image: string | undefined;
}

const MOST = 20;

/** The published articles as entries, the newest first. */
export function feedEntries(
  site: PublicSite,
  articles: readonly (Article | ArticleSummary)[],
  options: FeedOptions,
): readonly FeedEntry[] {
  const now = instantOfNow(options.now);
  const home = new URL(absoluteAddress("/", site.url));
  const open = newestFirst(articles.filter((article) => isOpen(article, now)));
  // Times are checked before the list is cut: a bad one would otherwise sink to the end and be lost.
  for (const { article, instant } of open) {
    if (instant === 0) vietnamTimeOf(article.publishedAt, article.id);
  }
  return open.slice(0, Math.max(0, options.limit ?? MOST)).map(({ article }) => {
    const published = vietnamTimeOf(article.publishedAt, article.id);
    const url = articleAddress(article, site);
    const [image] = article.images;
    return {
      // RFC 4151: stays the same when the article moves to another address.
      id: `tag:${home.hostname},${published.slice(0, 10)}:${encodeURIComponent(article.id.replace(/\p{Cs}/gu, ""))}`,
      url,
      title: article.displayTitle,
      summary: article.summary,
      content: "body" in article ? absoluteBody(article.body, { home, page: url }) : undefined,
      published,
      updated:
        article.updatedAt === undefined ? published : vietnamTimeOf(article.updatedAt, article.id),
      authors: article.authors.map(({ name }) => name),
      categories: [site.sections?.[article.section] ?? article.section, ...article.tags],
      image: image === undefined ? undefined : absoluteAddress(image.url, url),
    };
  });
}

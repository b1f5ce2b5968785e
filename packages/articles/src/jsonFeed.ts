import type { Article } from "./articleSchema.js";
import type { ArticleSummary } from "./articleSummarySchema.js";
import type { FeedOptions } from "./feedOptions.js";
import { absoluteAddress } from "./internal/absoluteAddress.js";
import { feedEntries } from "./internal/feedEntries.js";
import type { PublicSite } from "./publicSite.js";

/**
 * Writes the published articles as a JSON Feed 1.1, the newest first, times in `+07:00`. Whole articles come with their
 * body, summaries with their summary as text.
 *
 * @throws {ArticlesError} `articles/invalid-time` for a time that does not exist, naming the article
 * @throws {ArticlesError} `articles/invalid-address` for a site or article address that is not `http` or `https`
 *
 * @example
 * ```ts
 * JSON.parse(jsonFeed({ name: "Trường", url: "https://truong.example.vn" }, [])).title; // => "Trường"
 * ```
 */
export function jsonFeed(
  site: PublicSite,
  articles: readonly (Article | ArticleSummary)[],
  options: FeedOptions = {},
): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: site.name,
    home_page_url: absoluteAddress("/", site.url),
    feed_url: absoluteAddress(options.feedUrl ?? "/feed.json", site.url),
    description: site.description,
    language: site.language ?? "vi-VN",
    authors: [{ name: site.publisher ?? site.name }],
    items: feedEntries(site, articles, options).map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content,
      // The format asks for one of the two contents.
      content_text: entry.content === undefined ? (entry.summary ?? entry.title) : undefined,
      image: entry.image,
      date_published: entry.published,
      date_modified: entry.updated === entry.published ? undefined : entry.updated,
      authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
      tags: entry.categories,
    })),
  });
}

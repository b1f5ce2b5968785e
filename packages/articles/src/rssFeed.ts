import type { Article } from "./articleSchema.js";
import type { ArticleSummary } from "./articleSummarySchema.js";
import type { FeedOptions } from "./feedOptions.js";
import { absoluteAddress } from "./internal/absoluteAddress.js";
import { escapeXml, xmlSection } from "./internal/escapeXml.js";
import { feedEntries } from "./internal/feedEntries.js";
import { rfc822Time } from "./internal/rfc822Time.js";
import type { PublicSite } from "./publicSite.js";

/**
 * Writes the published articles as an RSS 2.0 feed, the newest first, times in `+0700`. Whole articles come with their
 * body, summaries without. It is well-formed whatever the texts hold.
 *
 * @throws {ArticlesError} `articles/invalid-time` for a time that does not exist, naming the article
 * @throws {ArticlesError} `articles/invalid-address` for a site or article address that is not `http` or `https`
 *
 * @example
 * ```ts
 * rssFeed({ name: "Trường A & B", url: "https://truong.example.vn" }, []).includes("<title>Trường A &amp; B</title>"); // => true
 * ```
 */
export function rssFeed(
  site: PublicSite,
  articles: readonly (Article | ArticleSummary)[],
  options: FeedOptions = {},
): string {
  const entries = feedEntries(site, articles, options);
  const home = absoluteAddress("/", site.url);
  const self = absoluteAddress(options.feedUrl ?? "/rss.xml", site.url);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "<channel>",
    `<title>${escapeXml(site.name)}</title>`,
    `<link>${escapeXml(home)}</link>`,
    `<description>${escapeXml(site.description ?? site.name)}</description>`,
    `<language>${escapeXml(site.language ?? "vi-VN")}</language>`,
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
  ];
  const updated = entries
    .map((entry) => entry.updated)
    .sort()
    .at(-1);
  if (updated !== undefined) lines.push(`<lastBuildDate>${rfc822Time(updated)}</lastBuildDate>`);
  for (const entry of entries) {
    lines.push(
      "<item>",
      `<title>${escapeXml(entry.title)}</title>`,
      `<link>${escapeXml(entry.url)}</link>`,
      `<guid isPermaLink="false">${escapeXml(entry.id)}</guid>`,
      `<pubDate>${rfc822Time(entry.published)}</pubDate>`,
    );
    for (const author of entry.authors) lines.push(`<dc:creator>${escapeXml(author)}</dc:creator>`);
    for (const category of entry.categories) {
      lines.push(`<category>${escapeXml(category)}</category>`);
    }
    if (entry.summary !== undefined) {
      lines.push(`<description>${escapeXml(entry.summary)}</description>`);
    }
    if (entry.content !== undefined) {
      lines.push(`<content:encoded>${xmlSection(entry.content)}</content:encoded>`);
    }
    lines.push("</item>");
  }
  lines.push("</channel>", "</rss>", "");
  return lines.join("\n");
}

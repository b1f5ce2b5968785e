import type { Article } from "./articleSchema.js";
import type { ArticleSummary } from "./articleSummarySchema.js";
import type { FeedOptions } from "./feedOptions.js";
import { absoluteAddress } from "./internal/absoluteAddress.js";
import { escapeXml, xmlSection } from "./internal/escapeXml.js";
import { feedEntries } from "./internal/feedEntries.js";
import type { PublicSite } from "./publicSite.js";

/**
 * Writes the published articles as an Atom feed (RFC 4287), the newest first, times in `+07:00`. Whole articles come with
 * their body, summaries without. It is well-formed whatever the texts hold.
 *
 * @throws {ArticlesError} `articles/invalid-time` for a time that does not exist, naming the article
 * @throws {ArticlesError} `articles/invalid-address` for a site or article address that is not `http` or `https`
 *
 * @example
 * ```ts
 * atomFeed({ name: "Trường", url: "https://truong.example.vn" }, []).includes("<id>https://truong.example.vn/</id>"); // => true
 * ```
 */
export function atomFeed(
  site: PublicSite,
  articles: readonly (Article | ArticleSummary)[],
  options: FeedOptions = {},
): string {
  const entries = feedEntries(site, articles, options);
  const home = absoluteAddress("/", site.url);
  const self = absoluteAddress(options.feedUrl ?? "/atom.xml", site.url);
  const updated = entries
    .map((entry) => entry.updated)
    .sort()
    .at(-1);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language ?? "vi-VN")}">`,
    `<id>${escapeXml(home)}</id>`,
    `<title>${escapeXml(site.name)}</title>`,
    // The format asks for a time even where nothing was ever published.
    `<updated>${updated ?? options.now ?? "1970-01-01T07:00:00+07:00"}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<author><name>${escapeXml(site.publisher ?? site.name)}</name></author>`,
  ];
  if (site.description !== undefined) {
    lines.push(`<subtitle>${escapeXml(site.description)}</subtitle>`);
  }
  for (const entry of entries) {
    lines.push(
      "<entry>",
      `<id>${escapeXml(entry.id)}</id>`,
      `<title>${escapeXml(entry.title)}</title>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
      `<published>${entry.published}</published>`,
      `<updated>${entry.updated}</updated>`,
    );
    for (const author of entry.authors) {
      lines.push(`<author><name>${escapeXml(author)}</name></author>`);
    }
    for (const category of entry.categories) {
      lines.push(`<category term="${escapeXml(category)}"/>`);
    }
    // The format asks for a summary where the content is left out.
    if (entry.summary !== undefined || entry.content === undefined) {
      lines.push(`<summary>${escapeXml(entry.summary ?? entry.title)}</summary>`);
    }
    if (entry.content !== undefined) {
      lines.push(`<content type="html">${xmlSection(entry.content)}</content>`);
    }
    lines.push("</entry>");
  }
  lines.push("</feed>", "");
  return lines.join("\n");
}

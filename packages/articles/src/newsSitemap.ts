import type { ArticleSummary } from "./articleSummarySchema.js";
import { articleAddress } from "./internal/absoluteAddress.js";
import { escapeXml } from "./internal/escapeXml.js";
import { instantOfNow, isOpen } from "./internal/isOpen.js";
import { newestFirst } from "./internal/newestFirst.js";
import { vietnamTimeOf } from "./internal/vietnamTimeOf.js";
import type { PublicSite } from "./publicSite.js";

const TWO_DAYS = 48 * 3_600_000;
const MOST = 1000;

/**
 * Writes the news sitemap: the articles published in the two days before `now`, at most a thousand, as news search asks.
 *
 * @throws {ArticlesError} `articles/invalid-time` where `now` is no instant, or for a time that does not exist, naming
 * the article
 * @throws {ArticlesError} `articles/invalid-address` for an address that is not `http` or `https`
 *
 * @example
 * ```ts
 * const site = { name: "Trường", url: "https://truong.example.vn" };
 * newsSitemap(site, [], { now: "2021-09-16T02:18:00+07:00" }).includes("<url>"); // => false
 * ```
 */
export function newsSitemap(
  site: PublicSite,
  articles: readonly ArticleSummary[],
  options: { readonly now: string },
): string {
  const now = instantOfNow(options.now);
  const language = (site.language ?? "vi").split("-")[0] ?? "vi";
  const urls: string[] = [];
  for (const { article, instant } of newestFirst(articles)) {
    if (!isOpen(article, now)) continue;
    const published = vietnamTimeOf(article.publishedAt, article.id);
    if (instant > now || instant < now - TWO_DAYS || urls.length >= MOST) continue;
    urls.push(
      `<url><loc>${escapeXml(articleAddress(article, site))}</loc><news:news>` +
        `<news:publication><news:name>${escapeXml(site.publisher ?? site.name)}</news:name>` +
        `<news:language>${escapeXml(language)}</news:language></news:publication>` +
        `<news:publication_date>${published}</news:publication_date>` +
        `<news:title>${escapeXml(article.displayTitle)}</news:title></news:news></url>`,
    );
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

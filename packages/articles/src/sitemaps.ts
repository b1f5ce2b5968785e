import type { ArticleSummary } from "./articleSummarySchema.js";
import { absoluteAddress, articleAddress } from "./internal/absoluteAddress.js";
import { escapeXml } from "./internal/escapeXml.js";
import { instantOfNow, isOpen } from "./internal/isOpen.js";
import { newestFirst } from "./internal/newestFirst.js";
import { vietnamTimeOf } from "./internal/vietnamTimeOf.js";
import type { PublicSite } from "./publicSite.js";

/** The most addresses that the sitemap protocol allows in one file. */
const MOST = 50_000;

/**
 * Writes the addresses of a site as sitemap files: the pages given, then the published articles. There is one file, and
 * one more for each further 50,000 addresses (then `sitemapIndex` names them all).
 *
 * @throws {ArticlesError} `articles/invalid-time` for a time that does not exist, naming the article
 * @throws {ArticlesError} `articles/invalid-address` for an address that is not `http` or `https`
 *
 * @example
 * ```ts
 * sitemaps({ name: "Trường", url: "https://truong.example.vn" }, [], { pages: ["/"] }).length; // => 1
 * ```
 */
export function sitemaps(
  site: PublicSite,
  articles: readonly ArticleSummary[],
  options: { readonly pages?: readonly string[]; readonly now?: string } = {},
): readonly string[] {
  const now = instantOfNow(options.now);
  const urls = (options.pages ?? ["/"]).map(
    (page) => `<url><loc>${escapeXml(absoluteAddress(page, site.url))}</loc></url>`,
  );
  for (const { article } of newestFirst(articles)) {
    if (!isOpen(article, now)) continue;
    const changed = vietnamTimeOf(article.updatedAt ?? article.publishedAt, article.id);
    const address = escapeXml(articleAddress(article, site));
    urls.push(`<url><loc>${address}</loc><lastmod>${changed}</lastmod></url>`);
  }
  const files: string[] = [];
  for (let start = 0; start === 0 || start < urls.length; start += MOST) {
    files.push(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...urls.slice(start, start + MOST),
        "</urlset>",
        "",
      ].join("\n"),
    );
  }
  return files;
}

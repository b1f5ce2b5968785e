import { absoluteAddress } from "./internal/absoluteAddress.js";
import { escapeXml } from "./internal/escapeXml.js";
import type { PublicSite } from "./publicSite.js";

/**
 * Writes the file that names a site's sitemap files.
 *
 * @throws {ArticlesError} `articles/invalid-address` for an address that is not `http` or `https`
 *
 * @example
 * ```ts
 * sitemapIndex({ name: "Trường", url: "https://truong.example.vn" }, ["/sitemap-1.xml"]).includes("sitemap-1.xml"); // => true
 * ```
 */
export function sitemapIndex(
  site: Pick<PublicSite, "name" | "url">,
  addresses: readonly string[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map(
      (address) => `<sitemap><loc>${escapeXml(absoluteAddress(address, site.url))}</loc></sitemap>`,
    ),
    "</sitemapindex>",
    "",
  ].join("\n");
}

import type { ArticleSummary } from "./articleSummarySchema.js";
import { absoluteAddress, articleAddress } from "./internal/absoluteAddress.js";
import { vietnamTimeOf } from "./internal/vietnamTimeOf.js";
import type { PublicSite } from "./publicSite.js";

/** One property of a page for previews. */
export interface OpenGraphTag {
  readonly property: string;
  readonly content: string;
}

/**
 * Describes an article for previews where its link is shared (Open Graph; read by Facebook and Zalo). Write it into a page
 * with `formatOpenGraph`.
 *
 * @throws {ArticlesError} `articles/invalid-time` for a time that does not exist, naming the article
 * @throws {ArticlesError} `articles/invalid-address` for an address that is not `http` or `https`
 *
 * @example
 * ```ts
 * const article = articleSummarySchema.parse({
 *   version: 1, id: "17", slug: "khai-giang", title: "Khai giảng", displayTitle: "Khai giảng", section: "tin-tuc",
 *   publishedAt: { wallTime: "2021-09-16T02:18", zone: "Asia/Ho_Chi_Minh" },
 * });
 * toOpenGraph(article, { name: "Trường", url: "https://truong.example.vn" })[0]; // => { property: "og:type", content: "article" }
 * ```
 */
export function toOpenGraph(article: ArticleSummary, site: PublicSite): readonly OpenGraphTag[] {
  const url = articleAddress(article, site);
  const tags: OpenGraphTag[] = [];
  const add = (property: string, content: string | undefined): void => {
    if (content !== undefined && content !== "") tags.push({ property, content });
  };
  add("og:type", "article");
  add("og:title", article.displayTitle);
  add("og:url", url);
  add("og:description", article.summary);
  add("og:site_name", site.name);
  add(
    "og:locale",
    (site.language ?? "vi-VN") === "vi" ? "vi_VN" : (site.language ?? "vi-VN").replace("-", "_"),
  );
  for (const image of article.images) {
    add("og:image", absoluteAddress(image.url, url));
    add("og:image:alt", image.alt);
  }
  add("article:published_time", vietnamTimeOf(article.publishedAt, article.id));
  if (article.updatedAt !== undefined) {
    add("article:modified_time", vietnamTimeOf(article.updatedAt, article.id));
  }
  for (const { name } of article.authors) add("article:author", name);
  add("article:section", site.sections?.[article.section] ?? article.section);
  for (const tag of article.tags) add("article:tag", tag);
  return tags;
}

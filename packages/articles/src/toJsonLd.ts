import type { ArticleSummary } from "./articleSummarySchema.js";
import { absoluteAddress, articleAddress, sectionAddress } from "./internal/absoluteAddress.js";
import { citationOf } from "./internal/citationOf.js";
import { vietnamTimeOf } from "./internal/vietnamTimeOf.js";
import type { PublicSite } from "./publicSite.js";

/** Linked data: plain JSON with `@context` and `@type`. */
export type JsonLd = { readonly "@context": string; readonly "@type": string } & Readonly<
  Record<string, unknown>
>;

/** What is said about an article beside what it holds itself. */
export interface JsonLdOptions {
  /** `"NewsArticle"` by default; essays and studies are an `"Article"` or a `"ScholarlyArticle"`. */
  readonly type?: "NewsArticle" | "Article" | "ScholarlyArticle";
  /** Views up to now; by default those that the article was imported with. */
  readonly views?: number;
}

/**
 * Describes an article as schema.org linked data, with its publisher, its path through the site, the documents it cites
 * and its views. There is never a rating: nobody gave one. Write it into a page with `formatJsonLd`.
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
 * toJsonLd(article, { name: "Trường", url: "https://truong.example.vn" }).datePublished; // => "2021-09-16T02:18:00+07:00"
 * ```
 */
export function toJsonLd(
  article: ArticleSummary,
  site: PublicSite,
  options: JsonLdOptions = {},
): JsonLd {
  const url = articleAddress(article, site);
  const home = absoluteAddress("/", site.url);
  const views = options.views ?? article.views;
  const sectionName = site.sections?.[article.section] ?? article.section;
  const trail = [
    { name: site.name, item: home },
    { name: sectionName, item: sectionAddress(article.section, site) },
    { name: article.displayTitle, item: url },
  ];
  const data = {
    "@context": "https://schema.org",
    "@type": options.type ?? "NewsArticle",
    "@id": url,
    url,
    headline: article.displayTitle,
    alternativeHeadline: article.title === article.displayTitle ? undefined : article.title,
    description: article.summary,
    inLanguage: site.language ?? "vi-VN",
    articleSection: sectionName,
    keywords: article.tags.length > 0 ? article.tags : undefined,
    datePublished: vietnamTimeOf(article.publishedAt, article.id),
    dateModified: vietnamTimeOf(article.updatedAt ?? article.publishedAt, article.id),
    author: article.authors.map(({ name, post, unit }) => ({
      "@type": "Person",
      name,
      jobTitle: post,
      worksFor: unit === undefined ? undefined : { "@type": "Organization", name: unit },
    })),
    publisher: {
      "@type": site.publisherType ?? "EducationalOrganization",
      name: site.publisher ?? site.name,
      url: home,
      logo:
        site.logo === undefined
          ? undefined
          : { "@type": "ImageObject", url: absoluteAddress(site.logo, home) },
    },
    image: article.images.map((image) => ({
      "@type": "ImageObject",
      url: absoluteAddress(image.url, url),
      caption: image.caption ?? (image.alt === "" ? undefined : image.alt),
      creditText: image.credit,
    })),
    citation: article.references.map((reference) => citationOf(reference, home)),
    correction: article.corrections.map(({ at, note }) => ({
      "@type": "CorrectionComment",
      text: note,
      dateCreated: vietnamTimeOf(at, article.id),
    })),
    interactionStatistic:
      views === undefined
        ? undefined
        : {
            "@type": "InteractionCounter",
            interactionType: { "@type": "ViewAction" },
            userInteractionCount: views,
          },
    mainEntityOfPage: {
      "@type": "WebPage",
      "@id": url,
      breadcrumb: {
        "@type": "BreadcrumbList",
        itemListElement: trail.map((step, index) => ({
          "@type": "ListItem",
          position: index + 1,
          ...step,
        })),
      },
    },
  };
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as JsonLd;
}

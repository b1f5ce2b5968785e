import { describeReceived } from "@sotruong/core";
import type { ArticleSummary } from "../articleSummarySchema.js";
import { ArticlesError } from "../articlesError.js";
import type { PublicSite } from "../publicSite.js";

/** Makes an address absolute; only `http` and `https` may come out. */
export function absoluteAddress(address: string, base: string): string {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.href;
  throw new ArticlesError(
    "articles/invalid-address",
    `Cần địa chỉ http hoặc https (trang: ${describeReceived(base)}), nhận được ${describeReceived(address)}.`,
  );
}

/** The absolute address of an article's page. */
export function articleAddress(article: ArticleSummary, site: PublicSite): string {
  const path = site.articlePath?.(article) ?? `/${article.section}/${article.slug}`;
  return absoluteAddress(path, site.url);
}

/** The absolute address of a section's page. */
export function sectionAddress(section: string, site: PublicSite): string {
  return absoluteAddress(site.sectionPath?.(section) ?? `/${section}`, site.url);
}

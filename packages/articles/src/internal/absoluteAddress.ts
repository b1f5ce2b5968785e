import { describeReceived } from "@sotruong/core";
import type { ArticleSummary } from "../articleSummarySchema.js";
import { ArticlesError } from "../articlesError.js";
import type { PublicSite } from "../publicSite.js";

/** A path on the same host that no parser would write otherwise. */
const PLAIN_PATH = /^\/[\w-][\w~!$&()*+,;=:@/?#-]*$/u;
const HTTP = /^https?:$/u;

let parsedBase: URL | undefined;
let parsedFrom: string | undefined;

/** A site's addresses share one base: it is parsed once, not for each article. */
function baseUrl(base: string): URL | undefined {
  if (base !== parsedFrom) {
    parsedFrom = base;
    parsedBase = URL.canParse(base) ? new URL(base) : undefined;
  }
  return parsedBase;
}

/** Adds a path to an origin where no parser is needed for it. */
export function plainAddress(address: string, { origin, protocol }: URL): string | undefined {
  return PLAIN_PATH.test(address) && HTTP.test(protocol) ? origin + address : undefined;
}

/** Makes an address absolute; only `http` and `https` may come out. */
export function absoluteAddress(address: string, base: string): string {
  const from = baseUrl(base);
  const plain = from === undefined ? undefined : plainAddress(address, from);
  if (plain !== undefined) return plain;
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

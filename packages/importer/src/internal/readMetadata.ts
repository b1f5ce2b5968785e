import type { DefaultTreeAdapterTypes } from "parse5";
import type { OldPage, PageElement } from "../oldPage.js";
import type { PageMetadata } from "../pageMetadata.js";
import { attribute, isElement, textOf } from "./pageNode.js";
import { readLinkedData } from "./readLinkedData.js";
import { resolveAddress } from "./resolveAddress.js";

const SPACES = /\s+/gu;
const LONGEST_PAGE_HEAD = 400;

interface Head {
  readonly title?: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical?: string;
}

function clean(text: string): string {
  return text.normalize("NFC").replace(SPACES, " ").trim();
}

function readHead(root: DefaultTreeAdapterTypes.Document): Head {
  const meta = new Map<string, string>();
  let title: string | undefined;
  let canonical: string | undefined;
  const html = root.childNodes.find(isElement);
  for (const part of html?.childNodes ?? []) {
    if (!isElement(part)) continue;
    // Careless templates print meta elements at the head of the body.
    const isHead = part.tagName === "head";
    for (const node of isHead ? part.childNodes : part.childNodes.slice(0, LONGEST_PAGE_HEAD)) {
      if (!isElement(node)) continue;
      if (node.tagName === "title") title ??= clean(textOf(node));
      else if (node.tagName === "meta") {
        const name = (attribute(node, "property") || attribute(node, "name")).toLowerCase();
        const content = clean(attribute(node, "content"));
        if (name !== "" && content !== "" && !meta.has(name)) meta.set(name, content);
      } else if (node.tagName === "link" && attribute(node, "rel").toLowerCase() === "canonical") {
        canonical ??= attribute(node, "href").trim();
      }
    }
  }
  return {
    meta,
    ...(title !== undefined && title !== "" && { title }),
    ...(canonical !== undefined && canonical !== "" && { canonical }),
  };
}

function propertyValue(element: PageElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const value =
    attribute(element, "content") ||
    attribute(element, "datetime") ||
    (element.tagName === "meta" ? "" : textOf(element));
  return clean(value) || undefined;
}

/** Reads what a page says about itself to machines; the surer source wins: JSON-LD, microdata, Open Graph, `<meta>`. */
export function readMetadata(
  root: DefaultTreeAdapterTypes.Document,
  select: OldPage["select"],
  base?: string,
): PageMetadata {
  const { title, meta, canonical } = readHead(root);
  const linked = readLinkedData(root);
  const microdata = (name: string): string | undefined =>
    propertyValue(select(`[itemprop="${name}"]`)[0]);
  const author = select('[itemprop="author"]')[0];
  const authorName = author && select('[itemprop="author"] [itemprop="name"]')[0];
  const named = propertyValue(authorName ?? author) ?? meta.get("article:author") ?? "";
  const address = canonical ?? meta.get("og:url");
  const canonicalUrl = address === undefined ? undefined : resolveAddress(address, base);
  const image = linked.image ?? meta.get("og:image");
  const found = {
    documentTitle: title,
    headline: linked.headline ?? microdata("headline") ?? meta.get("og:title"),
    description: linked.description ?? meta.get("og:description") ?? meta.get("description"),
    publishedAt:
      linked.publishedAt ??
      microdata("datePublished") ??
      meta.get("article:published_time") ??
      meta.get("pubdate") ??
      meta.get("dc.date.issued") ??
      meta.get("dc.date"),
    image: image === undefined ? undefined : resolveAddress(image, base),
    section: linked.section ?? meta.get("article:section"),
    siteName: linked.siteName ?? meta.get("og:site_name"),
    canonicalUrl: canonicalUrl?.startsWith("http") ? canonicalUrl : undefined,
  };
  const known = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value !== ""),
  ) as Omit<PageMetadata, "authors" | "keywords">;
  return {
    ...known,
    authors:
      linked.authors.length > 0
        ? linked.authors
        : named === "" || named.startsWith("http")
          ? []
          : [named],
    keywords: [
      ...new Set(
        (linked.keywords ?? meta.get("news_keywords") ?? meta.get("keywords") ?? "")
          .split(",")
          .map(clean)
          .filter((word) => word !== ""),
      ),
    ],
  };
}

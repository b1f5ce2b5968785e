/** What a page says about itself to machines: JSON-LD, microdata, Open Graph, `<meta>`, `<title>`. */
export interface PageMetadata {
  readonly documentTitle?: string;
  readonly headline?: string;
  readonly description?: string;
  /** As printed there, with or without offset. */
  readonly publishedAt?: string;
  readonly authors: readonly string[];
  readonly image?: string;
  readonly section?: string;
  readonly siteName?: string;
  readonly canonicalUrl?: string;
  readonly keywords: readonly string[];
}

/** What is known of the page that an element stands on. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly siteName: string;
}

function meta(document: Document, property: string): string | undefined {
  const found = document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content;
  return found?.trim() || undefined;
}

/**
 * The page by the attributes of an element, else by its head: the canonical address and the title for sharing. The
 * address bar comes last, for it may carry marks of whoever sent the reader here.
 */
export function pageFacts(element: Element): PageFacts {
  const document = element.ownerDocument;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  const summary = element.getAttribute("summary") ?? meta(document, "og:description");
  const here = new URL(document.URL);
  here.hash = "";
  const url = element.getAttribute("url");
  return {
    url: url === null ? canonical || here.href : new URL(url, document.baseURI).href,
    title: element.getAttribute("page-title") ?? meta(document, "og:title") ?? document.title,
    ...(summary === undefined ? {} : { summary }),
    siteName: meta(document, "og:site_name") ?? here.hostname,
  };
}

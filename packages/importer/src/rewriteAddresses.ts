import { sanitizeBody } from "@sotruong/articles";
import { escapeHtml } from "@sotruong/core";
import type { ImportedArticle } from "./importedPage.js";
import { mapAddresses } from "./internal/mapAddresses.js";

function unescapeHtml(value: string): string {
  return value
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&");
}

/**
 * Gives an imported article the new addresses of its pictures, files and links: in the body and in its lists. An address
 * that the mapping does not know stays; the body is sanitised again, so that a mapping cannot make it unsafe.
 *
 * @example
 * ```ts
 * const html = '<h1>Khai giảng lớp mới</h1><p>Ngày đăng: 08/06/2021</p><div><p>Sáng nay lớp khai giảng.</p><img src="https://cu.example/a.jpg" alt=""></div>';
 * const { article } = await importArticlePage({ html });
 * rewriteAddresses(article, new Map([["https://cu.example/a.jpg", "/anh/a.jpg"]])).images; // => [{ url: "/anh/a.jpg" }]
 * ```
 */
export function rewriteAddresses(
  article: ImportedArticle,
  mapping: ReadonlyMap<string, string>,
): ImportedArticle {
  const moved = (url: string): string => mapping.get(url) ?? url;
  const body = mapAddresses(article.body, (written) => {
    const target = mapping.get(unescapeHtml(written));
    return target === undefined ? written : escapeHtml(target);
  });
  return {
    ...article,
    body: sanitizeBody(body),
    images: article.images.map((image) => ({ ...image, url: moved(image.url) })),
    attachments: article.attachments.map((file) => ({ ...file, url: moved(file.url) })),
    related: article.related.map(({ title, url }) =>
      url === undefined ? { title } : { title, url: moved(url) },
    ),
  };
}

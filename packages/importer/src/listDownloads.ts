import type { ImportedPage } from "./importedPage.js";
import { mapAddresses } from "./internal/mapAddresses.js";

/** A file of the old site that the new one needs. */
export interface Download {
  readonly url: string;
  readonly kind: "image" | "attachment";
  /** Alternative text or name, for whoever sorts the files. */
  readonly name?: string;
}

const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|odt|ods|rtf)(?:$|[?#])/iu;

/**
 * Lists the pictures and files that an imported page refers to, each once: what to download before the old site goes.
 *
 * @example
 * ```ts
 * const html = '<h1>Khai giảng lớp mới</h1><p>Ngày đăng: 08/06/2021</p><div><p>Sáng nay lớp khai giảng.</p><img src="/a.jpg" alt="Lớp học"></div>';
 * const page = await importArticlePage({ html, url: "https://truong.example/tin/7.html" });
 * listDownloads(page); // => [{ url: "https://truong.example/a.jpg", kind: "image", name: "Lớp học" }]
 * ```
 */
export function listDownloads({ article }: Pick<ImportedPage, "article">): readonly Download[] {
  const downloads = new Map<string, Download>();
  const add = (url: string, kind: Download["kind"], name: string | undefined): void => {
    if (!/^https?:/iu.test(url) || downloads.has(url)) return;
    downloads.set(url, { url, kind, ...(name !== undefined && name !== "" && { name }) });
  };
  for (const { url, alt } of article.images) add(url, "image", alt);
  for (const { url, name } of article.attachments) add(url, "attachment", name);
  mapAddresses(article.body, (written) => {
    const url = written.replace(/&amp;/gu, "&");
    if (FILE.test(url)) add(url, "attachment", undefined);
    return written;
  });
  return [...downloads.values()];
}

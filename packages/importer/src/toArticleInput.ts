import type { ArticleInput } from "@sotruong/articles";
import { slugify } from "@sotruong/text";
import type { ImportedPage } from "./importedPage.js";
import { ImporterError } from "./importerError.js";

/** What an imported page does not say about itself. */
export interface ToArticleInputOptions {
  readonly id: string;
  /** The slug of the section it goes into. */
  readonly section: string;
  /** Default `"published"`: the old site had it online. */
  readonly status?: "draft" | "scheduled" | "published" | "archived";
  /** For a page without a date of its own. */
  readonly publishedAt?: { readonly wallTime: string; readonly zone: string };
}

const LONGEST_SLUG = 120;

/**
 * Makes an imported page the input of `articleSchema`. Attachments whose address is lost are left out: the page's
 * warnings name them.
 *
 * @throws {ImporterError} `importer/no-date` where neither the page nor the options have a date.
 * @example
 * ```ts
 * const page = await importArticlePage({ text: "KHAI GIẢNG LỚP MỚI\nThứ năm, 16.09.2021 02:18\nSáng nay lớp đã khai giảng." });
 * toArticleInput(page, { id: "1", section: "tin-tuc" }).slug; // => "khai-giang-lop-moi"
 * ```
 */
export function toArticleInput(page: ImportedPage, options: ToArticleInputOptions): ArticleInput {
  const { article } = page;
  const publishedAt = article.publishedAt ?? options.publishedAt;
  if (publishedAt === undefined) {
    throw new ImporterError(
      "importer/no-date",
      `Cần ngày đăng của bài “${article.displayTitle}”, nhưng trang không có và publishedAt không được cho.`,
    );
  }
  const { id, section, status = "published" } = options;
  return {
    version: 1,
    id,
    slug: slugify(article.displayTitle, { maxLength: LONGEST_SLUG }) || slugify(id) || "bai-viet",
    title: article.title,
    displayTitle: article.displayTitle,
    ...(article.summary !== undefined && { summary: article.summary }),
    section,
    tags: [...article.tags],
    authors: article.authors.map(({ academicTitle, name, ...author }) => ({
      ...author,
      name: academicTitle === undefined ? name : `${academicTitle} ${name}`,
    })),
    ...(article.source !== undefined && { source: article.source }),
    publishedAt: { ...publishedAt },
    status,
    body: article.body,
    images: article.images.map((image) => ({ ...image, alt: image.alt ?? "" })),
    attachments: article.attachments.filter(({ url }) => url !== "").map((file) => ({ ...file })),
    related: article.related.map((link) => ({ ...link })),
    references: page.citations.map(({ raw, code, type, date, system }) => ({
      text: raw,
      ...(code !== undefined && { code }),
      ...(type !== undefined && { type }),
      ...(date !== undefined && { date }),
      system,
    })),
    ...(article.views !== undefined && { views: article.views }),
  };
}

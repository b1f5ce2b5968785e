import { articleSchema } from "@sotruong/articles";
import { slugify } from "@sotruong/text";
import type { ImportedPageFile } from "./importedPageSchema.js";
import type { Story } from "./story.js";
import { withoutRemoteImages } from "./withoutRemoteImages.js";

export const importedSection = { id: "bai-chuyen", name: "Bài chuyển từ trang cũ" } as const;

interface ImportedFile {
  readonly name: string;
  /** Civil date on which the file was written, for a page that bears no date of its own. */
  readonly writtenOn: string;
}

/** An imported page becomes an article like any other; only what the old site alone knew stands beside it. */
export function storyFromImportedPage(page: ImportedPageFile, file: ImportedFile): Story {
  const { publishedAt, ...article } = page.article;
  const slug = slugify(article.displayTitle) || slugify(file.name);
  return {
    ...articleSchema.parse({
      ...article,
      body: withoutRemoteImages(article.body),
      version: 1,
      id: file.name,
      slug,
      section: importedSection.id,
      status: "published",
      publishedAt: publishedAt ?? { wallTime: file.writtenOn, zone: "Asia/Ho_Chi_Minh" },
    }),
    sectionName: importedSection.name,
    ...(publishedAt === undefined ? { undated: true as const } : {}),
    imported: { from: page.importedFrom, warnings: page.warnings.map(({ message }) => message) },
  };
}

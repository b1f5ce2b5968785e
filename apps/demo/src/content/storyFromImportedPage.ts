import { articleSchema } from "@sotruong/articles";
import { toArticleInput } from "@sotruong/importer";
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
  const { importedFrom, warnings } = page;
  const input = toArticleInput(
    { ...page, site: { links: [], latest: [] }, dates: [], figures: [], lines: [], steps: [] },
    {
      id: file.name,
      section: importedSection.id,
      publishedAt: { wallTime: file.writtenOn, zone: "Asia/Ho_Chi_Minh" },
    },
  );
  const article = articleSchema.parse(input);
  return {
    ...article,
    body: withoutRemoteImages(article.body),
    // Pictures of the old site would send every reader's address there.
    images: [],
    sectionName: importedSection.name,
    ...(page.article.publishedAt === undefined ? { undated: true as const } : {}),
    imported: { from: importedFrom, warnings: warnings.map(({ message }) => message) },
  };
}

import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { articleSchema, bodyText } from "@sotruong/articles";
import { ContentError } from "./contentError.js";
import { checkContent, readContentJson, readContentText } from "./readContentFile.js";
import { referencesIn } from "./referencesIn.js";
import type { SchoolSettings } from "./schoolSettingsSchema.js";
import type { Story } from "./story.js";

/** Reads articles/<slug>.json with its <slug>.html; every file must fit, or the site does not start. */
export async function loadArticles(
  folder: string,
  sections: SchoolSettings["sections"],
): Promise<readonly Story[]> {
  const articlesFolder = join(folder, "articles");
  const names = (await readdir(articlesFolder).catch((): string[] => [])).filter((name) =>
    name.endsWith(".json"),
  );
  const stories: Story[] = [];
  for (const name of names.sort()) {
    const path = join(articlesFolder, name);
    const file = { folder, path };
    const head = await readContentJson(file);
    const body = await readContentText({ folder, path: path.replace(/\.json$/u, ".html") });
    const article = checkContent(
      file,
      articleSchema,
      typeof head === "object" && head !== null ? { ...head, body } : head,
    );
    const section = sections.find(({ id }) => id === article.section);
    if (section === undefined) {
      throw new ContentError(
        relative(folder, path),
        `trường “section”: không có chuyên mục “${article.section}” trong school.json.`,
      );
    }
    if (`${article.slug}.json` !== name) {
      throw new ContentError(
        relative(folder, path),
        `trường “slug”: “${article.slug}” không trùng với tên tệp.`,
      );
    }
    const references =
      article.references.length > 0 ? article.references : referencesIn(bodyText(article.body));
    stories.push({ ...article, references, sectionName: section.name });
  }
  if (stories.length === 0) throw new ContentError("articles", "chưa có bài viết nào.");
  return stories;
}

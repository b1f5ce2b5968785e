import type { ImportedPage } from "./importedPage.js";

/**
 * Tells whether an imported page holds an article: a title, a body, and a sign of an article page (date, views, author,
 * page functions or a list of other titles). Any text can be imported; not every text is an article page.
 *
 * @example
 * ```ts
 * const page = await importArticlePage({ text: "Sữa, trứng, bánh mì" });
 * isArticlePage(page); // => false
 * ```
 */
export function isArticlePage(page: ImportedPage): boolean {
  const { article, lines } = page;
  const signs = new Set(["date-line", "views", "author", "actions", "related-heading"]);
  return article.title !== "" && article.text !== "" && lines.some((line) => signs.has(line.role));
}

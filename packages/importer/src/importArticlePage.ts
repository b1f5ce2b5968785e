import { findCitations } from "@sotruong/citations";
import { findDates } from "@sotruong/dates";
import { findFigures } from "@sotruong/quotas/figures";
import { decodePage } from "./decodePage.js";
import type { FurnitureLabel } from "./furnitureLabel.js";
import type { ImportedPage } from "./importedPage.js";
import { classifyLines } from "./internal/classifyLines.js";
import { collectWarnings } from "./internal/collectWarnings.js";
import { createLabelIndex } from "./internal/labelIndex.js";
import type { PageLine } from "./internal/pageLine.js";
import { readArticle } from "./internal/readArticle.js";
import { readHtmlLines } from "./internal/readHtmlLines.js";
import { readSite } from "./internal/readSite.js";
import { readTextLines } from "./internal/readTextLines.js";

/** A page to import: the text that was copied or crawled, or the HTML. */
export type ImportArticlePageInput =
  | { readonly text: string }
  | { readonly html: string | Uint8Array; readonly url?: string };

/** How {@link importArticlePage} reads. */
export interface ImportArticlePageOptions {
  /** The longest page given as bytes; default 20 MB. */
  readonly maximumBytes?: number;
  /** Wordings of this site beside those known: headings of its blocks, names of its page functions. */
  readonly labels?: readonly FurnitureLabel[];
  /** Names that keep their capitals in `displayTitle`, beside those that the page itself writes in mixed case. */
  readonly properNames?: readonly string[];
}

interface ReadLines {
  readonly lines: readonly PageLine[];
  readonly views?: number;
  readonly profile: string;
}

function readLines(input: ImportArticlePageInput, options: ImportArticlePageOptions): ReadLines {
  if ("text" in input) return { lines: readTextLines(input.text), profile: "cms-text" };
  const { html, url } = input;
  const markup = typeof html === "string" ? html : decodePage(html, options);
  return { ...readHtmlLines(markup, url), profile: "cms-html" };
}

/**
 * Takes an article page of an old site apart: the article, what stood round it, the references, dates and figures in its
 * text, and what a person should look at. Every non-blank line comes out once, with its role.
 *
 * The lines are told apart by structure and by wordings such as “Các tin khác”. Any text is accepted: one that is no
 * article page gives an empty title and warnings (see `isArticlePage`).
 *
 * @throws {ImporterError} `importer/too-large`, `importer/empty`, `importer/binary` or `importer/not-unicode`, for bytes.
 * @example
 * ```ts
 * const page = await importArticlePage({ text: "KHAI GIẢNG LỚP MỚI\n9 10 684\nKHAI GIẢNG LỚP MỚI\nThứ năm, 16.09.2021 02:18\nSáng nay lớp đã khai giảng." });
 * page.article.displayTitle; // => "Khai giảng lớp mới"
 * page.article.views; // => 684
 * page.article.publishedAt; // => { wallTime: "2021-09-16T02:18", zone: "unknown" }
 * page.lines.map((line) => line.role); // => ["title", "views", "title", "date-line", "paragraph"]
 * ```
 */
export async function importArticlePage(
  input: ImportArticlePageInput,
  options: ImportArticlePageOptions = {},
): Promise<ImportedPage> {
  const { lines, views, profile } = readLines(input, options);
  const page = classifyLines(lines, createLabelIndex(options.labels));
  const article = readArticle(page, { views, properNames: options.properNames });
  const site = readSite(page);
  const reference = article.publishedAt?.wallTime.slice(0, 10);
  const citations = findCitations(article.text);
  const dates = findDates(article.text, reference === undefined ? {} : { reference });
  const figures = findFigures(article.text);
  return {
    profile,
    article,
    site,
    citations,
    dates,
    figures,
    warnings: collectWarnings({ page, article, site, citations, dates, figures }),
    lines: lines.map(({ text }, line) => ({ text, role: page.roles[line] ?? "leftover" })),
  };
}

import { findCitations } from "@sotruong/citations";
import { findDates } from "@sotruong/dates";
import { findFigures } from "@sotruong/quotas/figures";
import { type DecodePageOptions, decodePage } from "./decodePage.js";
import type { FurnitureLabel } from "./furnitureLabel.js";
import type { ImportedPage } from "./importedPage.js";
import type { ImportStep } from "./importStep.js";
import { chooseProfile } from "./internal/chooseProfile.js";
import { classifyLines } from "./internal/classifyLines.js";
import { collectWarnings } from "./internal/collectWarnings.js";
import { convertLegacyText } from "./internal/convertLegacyText.js";
import { describeRepairs } from "./internal/describeRepairs.js";
import { createLabelIndex } from "./internal/labelIndex.js";
import type { PageLine } from "./internal/pageLine.js";
import { parsePage } from "./internal/parsePage.js";
import { ratingViews } from "./internal/ratingViews.js";
import { readArticle } from "./internal/readArticle.js";
import { type HtmlLines, readHtmlLines } from "./internal/readHtmlLines.js";
import { readSite } from "./internal/readSite.js";
import { readTextLines } from "./internal/readTextLines.js";
import { withoutBlankLines } from "./internal/withoutBlankLines.js";
import { KNOWN_PROFILES } from "./knownProfiles.js";
import type { OldPage } from "./oldPage.js";
import type { PageProfile } from "./pageProfile.js";

/** A page to import: the text that was copied or crawled, or the HTML. */
export type ImportArticlePageInput =
  | { readonly text: string }
  | { readonly html: string | Uint8Array; readonly url?: string };

/** How {@link importArticlePage} reads. */
export interface ImportArticlePageOptions extends DecodePageOptions {
  /** Profiles of this site's own templates, tried before those known (see `definePageProfile`). */
  readonly profiles?: readonly PageProfile[];
  /** Wordings of this site beside those known: headings of its blocks, names of its page functions. */
  readonly labels?: readonly FurnitureLabel[];
  /** Names that keep their capitals in `displayTitle`, beside those that the page itself writes in mixed case. */
  readonly properNames?: readonly string[];
}

interface ReadLines {
  readonly lines: readonly PageLine[];
  readonly profile: string;
  readonly steps: readonly ImportStep[];
  readonly embeds: HtmlLines["embeds"];
  readonly page?: OldPage;
  readonly views?: number | undefined;
}

function readText(text: string): ReadLines {
  const unicode = convertLegacyText(text);
  const composed = unicode.text.normalize("NFC");
  const steps: readonly ImportStep[] =
    composed === unicode.text
      ? unicode.steps
      : [
          {
            code: "importer/composed",
            message: "Đã gộp dấu tổ hợp (NFD) thành chữ dựng sẵn (NFC).",
          },
        ];
  return { lines: readTextLines(composed), profile: "cms-text", steps, embeds: [] };
}

function readHtml(
  { html, url }: Extract<ImportArticlePageInput, { readonly html: unknown }>,
  options: ImportArticlePageOptions,
): ReadLines {
  const decoded = typeof html === "string" ? { text: html, steps: [] } : decodePage(html, options);
  const unicode = convertLegacyText(decoded.text);
  const page = parsePage(unicode.text, url);
  const { profile, parts } = chooseProfile(page, [...(options.profiles ?? []), ...KNOWN_PROFILES]);
  const { lines, repairs, embeds } = readHtmlLines(page, parts);
  const steps = [...decoded.steps, ...unicode.steps, ...describeRepairs(repairs)];
  return { lines, profile, steps, embeds, page, views: ratingViews(page) };
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
  const {
    lines: blocks,
    profile,
    steps,
    embeds,
    page,
    views,
  } = "text" in input ? readText(input.text) : readHtml(input, options);
  const classified = classifyLines(blocks, createLabelIndex(options.labels), page?.metadata);
  const article = readArticle(classified, { page, views, properNames: options.properNames });
  const site = readSite(classified);
  const reference = article.publishedAt?.wallTime.slice(0, 10);
  const citations = findCitations(article.text);
  const dates = findDates(article.text, reference === undefined ? {} : { reference });
  const figures = findFigures(article.text);
  const read = { page: classified, article, site, citations, dates, figures, embeds };
  const { lines, warnings } = withoutBlankLines({
    lines: blocks.map(({ text }, line) => ({ text, role: classified.roles[line] ?? "leftover" })),
    warnings: collectWarnings(read),
  });
  return {
    profile,
    ...(page && describeAddress(page)),
    ...{ article, site, citations, dates, figures, warnings, steps, lines },
  };
}

function describeAddress({ url, metadata }: OldPage): Pick<ImportedPage, "url" | "canonicalUrl"> {
  return {
    ...(url !== undefined && { url }),
    ...(metadata.canonicalUrl !== undefined && { canonicalUrl: metadata.canonicalUrl }),
  };
}

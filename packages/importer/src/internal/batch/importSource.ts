import { createHash } from "node:crypto";
import { isSotruongError } from "@sotruong/core";
import { slugify } from "@sotruong/text";
import type { BatchRow } from "../../batchRow.js";
import { decodePage } from "../../decodePage.js";
import { type ImportArticlePageOptions, importArticlePage } from "../../importArticlePage.js";
import type { ImportedPage } from "../../importedPage.js";
import { isArticlePage } from "../../isArticlePage.js";
import { readSavedFrom } from "../readSavedFrom.js";
import { looksLikeHtml } from "./looksLikeHtml.js";
import type { PageSource } from "./pageSource.js";
import { textSignature } from "./textSignature.js";

/** A page of a batch, imported: what the journal keeps of it, and the page itself as JSON. */
export interface ImportedSource {
  readonly row: BatchRow;
  readonly json?: string;
}

const MOST_LISTED = 20;
const LONGEST_SLUG = 100;
const LONGEST_LEFTOVER = 200;
const BEGINNING = 3_000;

/** The fingerprint by which a run recognises what an earlier run has done. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function describe(page: ImportedPage): Partial<BatchRow> {
  const { article, lines, warnings } = page;
  const leftovers = lines.filter(({ role }) => role === "leftover");
  return {
    profile: page.profile,
    title: article.displayTitle,
    slug: slugify(article.displayTitle, { maxLength: LONGEST_SLUG }) || "bai-viet",
    ...(page.url !== undefined && { url: page.url }),
    ...(page.canonicalUrl !== undefined && { canonicalUrl: page.canonicalUrl }),
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
    ...(article.views !== undefined && { views: article.views }),
    authors: article.authors.map(({ name }) => name),
    counts: {
      lines: lines.length,
      paragraphs: lines.filter(({ role }) => role === "paragraph").length,
      images: article.images.length,
      attachments: article.attachments.length,
      related: article.related.length,
      citations: page.citations.length,
      dates: page.dates.length,
      figures: page.figures.length,
      warnings: warnings.length,
      leftovers: leftovers.length,
    },
    warnings: warnings.slice(0, MOST_LISTED).map(({ code, message }) => ({ code, message })),
    leftovers: leftovers.slice(0, MOST_LISTED).map(({ text }) => text.slice(0, LONGEST_LEFTOVER)),
    steps: page.steps,
    signature: {
      ...textSignature(article.displayTitle, article.text),
      words: article.text === "" ? 0 : article.text.split(/\s+/u).length,
    },
  };
}

function problemOf(error: unknown): { readonly code: string; readonly message: string } {
  if (isSotruongError(error)) return { code: error.code, message: error.message };
  // A fault of the importer itself must not stop the other ten thousand pages, nor be hidden.
  const message = error instanceof Error ? error.message : String(error);
  return { code: "importer/fault", message: `Lỗi của trình chuyển đổi: ${message}` };
}

/** Imports one page of a batch; whatever is wrong with it becomes a row, never an exception. */
export async function importSource(
  source: PageSource,
  options: ImportArticlePageOptions = {},
): Promise<ImportedSource> {
  const { id, bytes } = source;
  const sourceSha256 = hashOf(bytes);
  const known = { id, sourceSha256, ...(source.url !== undefined && { url: source.url }) };
  try {
    const decoded = decodePage(bytes, {
      ...options,
      ...(source.charset !== undefined && { charset: source.charset }),
    });
    const isText = source.isText ?? !looksLikeHtml(decoded.text);
    const url = readSavedFrom(decoded.text.slice(0, BEGINNING)) ?? source.url;
    const page = await importArticlePage(
      isText ? { text: decoded.text } : { html: decoded.text, ...(url !== undefined && { url }) },
      options,
    );
    const read = { ...page, steps: [...decoded.steps, ...page.steps] };
    const row = { ...known, ...describe(read) };
    if (!isArticlePage(page)) return { row: { ...row, outcome: "no-article" } };
    return {
      row: { ...row, outcome: "imported" },
      json: JSON.stringify({ version: 1, ...read }, null, 2),
    };
  } catch (error) {
    return { row: { ...known, outcome: "failed", problem: problemOf(error) } };
  }
}

import { bodyText, sanitizeBody } from "@sotruong/articles";
import { escapeHtml, type SafeHtml } from "@sotruong/core";
import type { OldPage } from "../oldPage.js";
import type { PageLine } from "./pageLine.js";
import type { PageNode } from "./pageNode.js";
import { writeBodyMarkup } from "./writeBodyMarkup.js";

/** A body as markup and as the plain text that spans point into. */
export interface WrittenBody {
  readonly body: SafeHtml;
  readonly text: string;
}

/** Writes paragraphs as safe HTML and as text, one line each. A text page gives one `<p>` for each line. */
export function writeBody(
  paragraphs: readonly PageLine[],
  page: Pick<OldPage, "root" | "base"> | undefined,
): WrittenBody {
  if (page === undefined) {
    const texts = paragraphs.map((line) => line.text.trim());
    const markup = texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
    return { body: sanitizeBody(markup), text: texts.filter((text) => text !== "").join("\n") };
  }
  const kept = new Set<PageNode>();
  for (const { nodes = [] } of paragraphs) for (const node of nodes) kept.add(node);
  if (kept.size === 0) return { body: "" as SafeHtml, text: "" };
  const body = sanitizeBody(writeBodyMarkup(page.root, kept, page.base));
  return { body, text: bodyText(body) };
}

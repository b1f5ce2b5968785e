import { sanitizeBody } from "@sotruong/articles";
import { escapeHtml, type SafeHtml } from "@sotruong/core";
import type { PageImage, PageLine } from "./pageLine.js";

/** A body as markup and as the plain text that spans point into. */
export interface WrittenBody {
  readonly body: SafeHtml;
  readonly text: string;
}

function imageMarkup({ url, alt = "" }: PageImage): string {
  return `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">`;
}

/** Writes paragraphs as safe HTML, one `<p>` each, and as text, one line each; spaces inside stay as they are. */
export function writeBody(paragraphs: readonly PageLine[]): WrittenBody {
  const texts = paragraphs.map((line) => (line.prose ?? line.text).trim());
  const markup = paragraphs.map((line, position) => {
    const content = line.markup ?? escapeHtml(texts[position] ?? "");
    return `<p>${content}${line.images.map(imageMarkup).join("")}</p>`;
  });
  return {
    body: sanitizeBody(markup.join("\n")),
    text: texts.filter((text) => text !== "").join("\n"),
  };
}

import { sanitizeBody } from "@sotruong/articles";
import { escapeHtml } from "@sotruong/core";
import { formatDateLine } from "@sotruong/dates";
import type { Printable } from "@sotruong/print";
import { printedAt } from "./printedAt.js";
import type { Story } from "./story.js";

interface PrintableInput {
  readonly story: Story;
  readonly siteName: string;
  readonly canonicalUrl: string;
  readonly now: Date;
}

function pictureOf({ images: [image] }: Story): string {
  if (image === undefined) return "";
  const caption =
    image.caption === undefined ? "" : `<figcaption>${escapeHtml(image.caption)}</figcaption>`;
  return `<figure><img src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}">${caption}</figure>`;
}

function summaryOf({ summary }: Story): string {
  return summary === undefined ? "" : `<p><strong>${escapeHtml(summary)}</strong></p>`;
}

/** An article as paper wants it: every line ready to print. */
export function printableOf({ story, siteName, canonicalUrl, now }: PrintableInput): Printable {
  const byline = story.authors
    .map(({ name, post, unit }) =>
      [name, post, unit].filter((part) => part !== undefined).join(", "),
    )
    .join("; ");
  return {
    language: "vi",
    siteName,
    section: story.sectionName,
    title: story.displayTitle,
    ...(byline === "" ? {} : { byline }),
    ...(story.undated ? {} : { dateLine: formatDateLine(story.publishedAt.wallTime) }),
    body: sanitizeBody(`${summaryOf(story)}${pictureOf(story)}${story.body}`),
    canonicalUrl,
    printedAt: printedAt(now),
  };
}

import { toSentenceCase } from "@sotruong/text";
import type { ImportedArticle } from "../importedPage.js";
import type { ClassifiedPage } from "./classifyLines.js";
import { describeAuthor } from "./describeAuthor.js";
import { findPageNames } from "./findPageNames.js";
import type { PageLine } from "./pageLine.js";
import { linesWithRole, listedTitle } from "./readSite.js";
import { splitLabel } from "./splitLabel.js";
import { writeBody } from "./writeBody.js";

const DATE_IN_BRACKETS = /^\(\d{1,2}[./-]\d{1,2}[./-]\d{4}[^)]{0,20}\)$/u;
const TAG_SEPARATOR = /[,;|#]/u;

function afterLabel(line: PageLine): string {
  return splitLabel(line.plain)?.rest ?? line.plain;
}

function withoutDate(name: string): string {
  const bracket = name.lastIndexOf("(");
  return bracket > 0 && DATE_IN_BRACKETS.test(name.slice(bracket))
    ? name.slice(0, bracket).trim()
    : name;
}

function readTitle(page: ClassifiedPage): string {
  const title = page.header?.title.map((line) => page.lines[line]?.plain ?? "") ?? [];
  return title.join(" ");
}

function readPublication(page: ClassifiedPage): ImportedArticle["publishedAt"] {
  for (const [line, recognition] of page.recognitions.entries()) {
    if (page.roles[line] !== "date-line" || recognition?.kind !== "date-line") continue;
    const { wallTime, zone = "unknown" } = recognition.dateLine;
    if (wallTime !== undefined) return { wallTime, zone };
  }
  return undefined;
}

function readViewCount(page: ClassifiedPage): number | undefined {
  for (const [line, recognition] of page.recognitions.entries()) {
    const role = page.roles[line];
    if (role === "views" && (recognition?.kind === "rating" || recognition?.kind === "views")) {
      return recognition.views;
    }
    if (role === "date-line" && recognition?.kind === "date-line") {
      const { views } = recognition.dateLine;
      if (views !== undefined) return views;
    }
  }
  return undefined;
}

function readAttachments(page: ClassifiedPage): ImportedArticle["attachments"] {
  return linesWithRole(page, "attachment").flatMap((line) =>
    line.links.length > 0
      ? line.links.map(({ label, url }) => ({ name: label, url }))
      : [{ name: withoutDate(afterLabel(line)), url: "" }],
  );
}

function readTags(page: ClassifiedPage): readonly string[] {
  const tags = linesWithRole(page, "tags").flatMap((line) => afterLabel(line).split(TAG_SEPARATOR));
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

function readImages(paragraphs: readonly PageLine[]): ImportedArticle["images"] {
  return [
    ...new Map(
      paragraphs.flatMap((line) => line.images.map((image) => [image.url, image])),
    ).values(),
  ];
}

/** What did not come from the lines. */
export interface KnownBeforehand {
  readonly views?: number | undefined;
  readonly properNames?: readonly string[] | undefined;
}

/** Reads the article out of a classified page. */
export function readArticle(page: ClassifiedPage, known: KnownBeforehand): ImportedArticle {
  const title = readTitle(page);
  const paragraphs = linesWithRole(page, "paragraph");
  const properNames = [...(known.properNames ?? []), ...findPageNames(page)];
  const summary = linesWithRole(page, "summary").map((line) =>
    line.key.startsWith("tom tat") ? afterLabel(line) : line.plain,
  );
  const publishedAt = readPublication(page);
  const views = known.views ?? readViewCount(page);
  const [source] = linesWithRole(page, "source").map(afterLabel);
  return {
    title,
    displayTitle: toSentenceCase(title, { properNames }),
    ...(summary.length > 0 && { summary: summary.join(" ") }),
    authors: page.authors.map(describeAuthor),
    ...(publishedAt && { publishedAt }),
    ...(views !== undefined && { views }),
    ...writeBody(paragraphs),
    related: linesWithRole(page, "related").map(listedTitle),
    attachments: readAttachments(page),
    images: readImages(paragraphs),
    tags: readTags(page),
    ...(source !== undefined && { source }),
  };
}

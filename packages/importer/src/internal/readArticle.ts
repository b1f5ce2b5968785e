import { toSentenceCase } from "@sotruong/text";
import type { ImportedArticle } from "../importedPage.js";
import type { LineRole } from "../lineRole.js";
import type { OldPage } from "../oldPage.js";
import { captionOf } from "./captionOf.js";
import type { ClassifiedPage } from "./classifyLines.js";
import { describeAuthor } from "./describeAuthor.js";
import { findPageNames } from "./findPageNames.js";
import type { PageLine } from "./pageLine.js";
import { readMetadataAuthor } from "./readAuthors.js";
import { linesWithRole, listedTitle } from "./readSite.js";
import { agreedTime, readTimestamp } from "./readTimestamp.js";
import { splitLabel } from "./splitLabel.js";
import { withoutStamp } from "./withoutStamp.js";
import { writeBody } from "./writeBody.js";

const DATE_IN_BRACKETS = /^\(\d{1,2}[./-]\d{1,2}[./-]\d{4}[^)]{0,20}\)$/u;
const BODY_ROLES: ReadonlySet<LineRole> = new Set(["paragraph", "caption", "image"]);
const NOTHING =
  /^(?:không có|không|chưa có|n\/a|none|0)?(?: (?:tệp|file|tập tin)(?: đính kèm)?)?$/iu;
const FILE_LABEL = /^(?:tap tin|tep|file|tai lieu|tai|download)(?: |$)/u;
const TAG_SEPARATOR = /[,;|#]/u;

function afterLabel(line: PageLine): string {
  return splitLabel(line.plain)?.rest ?? line.plain;
}

/** “Tập tin đính kèm: a.pdf” names the file a.pdf. */
function fileName(label: string): string {
  const { key = "", rest = "" } = splitLabel(label) ?? {};
  return rest !== "" && FILE_LABEL.test(key) ? rest : label;
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

function readPublication(
  page: ClassifiedPage,
  printed: string | undefined,
): ImportedArticle["publishedAt"] {
  const stated = readTimestamp(printed);
  for (const [line, recognition] of page.recognitions.entries()) {
    if (recognition?.kind !== "date-line") continue;
    if (page.roles[line] !== "date-line" && line !== page.header?.dateLine) continue;
    const { wallTime, zone = "unknown" } = recognition.dateLine;
    if (wallTime !== undefined) return agreedTime({ wallTime, zone }, stated);
  }
  return stated;
}

function readViewCount(page: ClassifiedPage): number | undefined {
  for (const [line, recognition] of page.recognitions.entries()) {
    const role = page.roles[line];
    if (role === "views" && (recognition?.kind === "rating" || recognition?.kind === "views")) {
      return recognition.views;
    }
    const dated = role === "date-line" || line === page.header?.dateLine;
    if (dated && recognition?.kind === "date-line") {
      const { views } = recognition.dateLine;
      if (views !== undefined) return views;
    }
  }
  return undefined;
}

function readAttachments(page: ClassifiedPage): ImportedArticle["attachments"] {
  return linesWithRole(page, "attachment").flatMap((line) =>
    NOTHING.test(afterLabel(line))
      ? []
      : line.links.length > 0
        ? line.links.map(({ label, url }) => ({ name: withoutDate(fileName(label)), url }))
        : [{ name: withoutDate(afterLabel(line)), url: "" }],
  );
}

function readTags(page: ClassifiedPage): readonly string[] {
  const tags = linesWithRole(page, "tags").flatMap((line) => afterLabel(line).split(TAG_SEPARATOR));
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

function readImages(paragraphs: readonly PageLine[]): ImportedArticle["images"] {
  const images = new Map<string, ImportedArticle["images"][number]>();
  for (const [position, line] of paragraphs.entries()) {
    for (const image of line.images) {
      const caption = captionOf(paragraphs, position);
      if (!images.has(image.url)) {
        images.set(image.url, caption === undefined ? image : { ...image, caption });
      }
    }
  }
  return [...images.values()];
}

/** What did not come from the lines. */
export interface KnownBeforehand {
  readonly page?: OldPage | undefined;
  readonly views?: number | undefined;
  readonly properNames?: readonly string[] | undefined;
}

/** Reads the article out of a classified page. */
export function readArticle(page: ClassifiedPage, known: KnownBeforehand): ImportedArticle {
  const title = readTitle(page);
  const paragraphs = page.lines.flatMap((line, number) => {
    if (!BODY_ROLES.has(page.roles[number] ?? "leftover")) return [];
    const stamp = number === page.header?.dateLine ? page.recognitions[number] : undefined;
    const length = stamp?.kind === "date-line" ? stamp.dateLine.stampLength : undefined;
    return [length === undefined ? line : withoutStamp(line, length)];
  });
  const properNames = [...(known.properNames ?? []), ...findPageNames(page)];
  const summary = linesWithRole(page, "summary").map((line) =>
    line.key.startsWith("tom tat") ? afterLabel(line) : line.plain,
  );
  const { metadata } = known.page ?? {};
  const publishedAt = readPublication(page, metadata?.publishedAt);
  const views = known.views ?? readViewCount(page);
  const tags = readTags(page);
  const [source] = linesWithRole(page, "source").map(afterLabel);
  return {
    title,
    displayTitle: toSentenceCase(title, { properNames }),
    ...(summary.length > 0 && { summary: summary.join(" ") }),
    authors: (page.authors.length > 0
      ? page.authors
      : (metadata?.authors ?? [])
          .filter((name) => name !== metadata?.siteName)
          .flatMap(readMetadataAuthor)
    ).map(describeAuthor),
    ...(publishedAt && { publishedAt }),
    ...(views !== undefined && { views }),
    ...writeBody(paragraphs, known.page),
    related: linesWithRole(page, "related").map(listedTitle),
    attachments: readAttachments(page),
    images: readImages(paragraphs),
    tags,
    ...(source !== undefined && { source }),
  };
}

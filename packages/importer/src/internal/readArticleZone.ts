import type { LineRole } from "../lineRole.js";
import { captionOf } from "./captionOf.js";
import type { PageLine } from "./pageLine.js";
import { placeFront, readFront, readTail } from "./placeAuthors.js";
import type { PrintedAuthor } from "./readAuthors.js";
import { sortZoneLines } from "./sortZoneLines.js";
import type { ZoneInput } from "./zoneInput.js";

/** What was read between the title and the end of the article. */
export interface ArticleZone {
  readonly roles: ReadonlyMap<number, LineRole>;
  readonly authors: readonly PrintedAuthor[];
}

const IN_BODY: ReadonlySet<LineRole> = new Set(["paragraph", "image"]);

/** A first line glued to the next, where all other paragraphs stand apart, came from another element: the summary. */
function isGluedSummary(lines: readonly PageLine[]): boolean {
  const [first, second, ...others] = lines;
  if (!first || !second || others.length === 0 || second.gapBefore) return false;
  const apart = others.filter((line) => line.gapBefore).length;
  return apart > others.length / 2 && first.plain.length <= 700 && !first.plain.endsWith(":");
}

/** The line below a picture that is set as its caption is no paragraph of the text. */
function markCaptions(lines: readonly PageLine[], roles: Map<number, LineRole>): void {
  const numbers = [...lines.keys()].filter((line) => IN_BODY.has(roles.get(line) ?? "leftover"));
  const paragraphs = numbers.map((line) => lines[line] as PageLine);
  for (const [position, line] of paragraphs.entries()) {
    const below = numbers[position + 1];
    if (line.images.length === 0 || below === undefined) continue;
    if (captionOf(paragraphs, position) !== undefined) roles.set(below, "caption");
  }
}

/** Gives every line between the title and the article's end its role. */
export function readArticleZone(input: ZoneInput): ArticleZone {
  const roles = new Map<number, LineRole>();
  const authors: PrintedAuthor[] = [];
  const { front, content, tail } = sortZoneLines(input, roles, authors);
  let used = 0;
  const { dateLine } = input.header;
  placeFront(input, front, roles, authors);
  if (authors.length === 0) {
    if (front.length === 0) used = readFront(input, content, roles, authors);
    if (authors.length === 0 && readTail(input, tail, 0, roles, authors) === 0) {
      content.length -= readTail(input, content, 1, roles, authors);
    }
  }
  const summarized = [...roles.values()].includes("summary");
  if (!summarized && used === 0 && dateLine !== undefined && input.body === undefined) {
    while (used < content.length - 1 && (content[used] ?? Infinity) < dateLine) {
      roles.set(content[used] as number, "summary");
      used += 1;
    }
    if (used === 0 && isGluedSummary(content.map((line) => input.lines[line] as PageLine))) {
      roles.set(content[0] as number, "summary");
      used = 1;
    }
  }
  for (const line of content.slice(used)) if (!roles.has(line)) roles.set(line, "paragraph");
  markCaptions(input.lines, roles);
  for (const line of tail) if (!roles.has(line)) roles.set(line, "leftover");
  return { roles, authors };
}

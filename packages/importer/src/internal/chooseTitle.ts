import type { PageMetadata } from "../pageMetadata.js";
import type { PagePart } from "../pagePart.js";
import { labelKey, type PageLine } from "./pageLine.js";
import type { Recognition } from "./recognizeLine.js";

const NEVER: ReadonlySet<PagePart> = new Set([
  "album",
  "breadcrumb",
  "clock",
  "comments",
  "footer",
  "latest",
  "navigation",
  "related",
  "share",
  "site-links",
  "summary",
  "tags",
  "visits",
]);
const HEADING_POINTS = [0, 3, 2, 1.5, 1, 1, 0.5];
const ENOUGH = 3.5;
const SHORTEST_KEY = 8;
const LONGEST_TITLE = 320;
/** How many lines above the body a title may stand. */
const NEAR = 8;
const MOST_LINES = 4;

interface Clues {
  readonly headline: string;
  readonly documentTitle: string;
  readonly siteName: string;
  readonly firstContent: number;
}

function pointsOf(line: PageLine, position: number, clues: Clues): number {
  const { key } = line;
  let points = HEADING_POINTS[line.headingLevel ?? 0] ?? 0;
  if (key === clues.headline) points += 6;
  if (key.length >= SHORTEST_KEY) {
    if (clues.documentTitle.startsWith(key)) points += 4;
    else if (clues.documentTitle.includes(key)) points += 3;
  }
  if (line.part === "title") points += 2;
  if (line.part === "content" || line.part === "title") points += 1.5;
  else if (position < clues.firstContent && clues.firstContent - position <= NEAR) points += 1;
  if (line.part === "banner" || key === clues.siteName) points -= 5;
  return points;
}

/**
 * Finds the title of an HTML page by what speaks for a line: the page's own metadata, the heading's rank, the name of its
 * box, its place above the body. Gives the lines of its last printing, or `undefined` where too little speaks for any.
 */
export function chooseTitle(
  lines: readonly PageLine[],
  recognitions: readonly (Recognition | undefined)[],
  metadata: PageMetadata,
): readonly number[] | undefined {
  const clues: Clues = {
    headline: labelKey(metadata.headline ?? "") || " ",
    documentTitle: labelKey(metadata.documentTitle ?? ""),
    siteName: labelKey(metadata.siteName ?? "") || " ",
    firstContent: lines.findIndex(({ part }) => part === "content" || part === "body"),
  };
  let best: number | undefined;
  let most = ENOUGH;
  for (const [position, line] of lines.entries()) {
    const recognition = recognitions[position];
    const mayBe =
      recognition === undefined ||
      recognition.kind === "heading" ||
      recognition.kind === "labelled";
    if (!mayBe || line.plain.length > LONGEST_TITLE || !/\p{L}/u.test(line.plain)) continue;
    if (line.part !== undefined && NEVER.has(line.part)) continue;
    const points = pointsOf(line, position, clues) - (recognition === undefined ? 0 : 1.5);
    if (points >= most) {
      // A later line must have more to say for itself than the same words again.
      if (best !== undefined && points === most && lines[best]?.key !== line.key) continue;
      best = position;
      most = points;
    }
  }
  return best === undefined ? undefined : wholeHeading(lines, best);
}

/** A heading may be broken into several lines. */
function wholeHeading(lines: readonly PageLine[], at: number): readonly number[] {
  const { block, headingLevel } = lines[at] ?? {};
  const heading = [at];
  if (block === undefined || headingLevel === undefined) return heading;
  const same = (line: number) =>
    lines[line]?.block === block && lines[line]?.headingLevel === headingLevel;
  for (let line = at - 1; same(line) && heading.length < MOST_LINES; line -= 1)
    heading.unshift(line);
  for (let line = at + 1; same(line) && heading.length < MOST_LINES; line += 1) heading.push(line);
  return heading;
}

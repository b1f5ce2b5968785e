import type { PagePart } from "../pagePart.js";
import type { PageLine } from "./pageLine.js";
import type { Recognition } from "./recognizeLine.js";

const NEVER: ReadonlySet<PagePart> = new Set([
  "banner",
  "body",
  "clock",
  "comments",
  "footer",
  "latest",
  "navigation",
  "related",
  "visits",
]);
const FAR_BELOW = 8;
const FAR_ABOVE = 4;

/** Where the title stands and how many lines it and the front matter take. */
interface TitlePlace {
  readonly first: number;
  readonly last: number;
}

/** Tells whether something between date and title, or beside the date, belongs to an article: a counter, an author. */
function isAccompanied(
  recognitions: readonly (Recognition | undefined)[],
  line: number,
  title: TitlePlace,
): boolean {
  const belongs = (at: number) => {
    const { kind } = recognitions[at] ?? {};
    return kind === "views" || kind === "rating" || kind === "breadcrumb";
  };
  for (let at = line - 1; at < title.first; at += 1) if (at !== line && belongs(at)) return true;
  return false;
}

/**
 * Finds the line that tells when the article was published. What stands in a banner, in a list of other titles or in the
 * text is no such line; one without a label above the title counts only where a counter or a path stands with it, since
 * there most sites print the reader's own clock.
 */
export function chooseDate(
  lines: readonly PageLine[],
  recognitions: readonly (Recognition | undefined)[],
  title: TitlePlace,
  metadataDate: string | undefined,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [position, recognition] of recognitions.entries()) {
    if (recognition?.kind !== "date-line") continue;
    const { part } = lines[position] ?? {};
    if (part !== undefined && NEVER.has(part)) continue;
    const { labelled, wallTime, views, place } = recognition.dateLine;
    if (place !== undefined) continue;
    const above = position < title.first;
    const distance = above ? title.first - position : position - title.last;
    let points = part === "date-line" ? 4 : 0;
    if (labelled) points += 3;
    if (views !== undefined) points += 2;
    if (metadataDate !== undefined && wallTime?.startsWith(metadataDate)) points += 3;
    if (!above && distance <= FAR_BELOW) points += 3;
    else if (above && distance <= FAR_ABOVE && isAccompanied(recognitions, position, title))
      points += 2;
    points -= distance / 1_000;
    if (points > most) {
      best = position;
      most = points;
    }
  }
  return best;
}

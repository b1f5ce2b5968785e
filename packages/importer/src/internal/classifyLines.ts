import type { LineRole } from "../lineRole.js";
import type { PageMetadata } from "../pageMetadata.js";
import { articleEnd } from "./articleEnd.js";
import { findAlbumRuns } from "./findAlbumRuns.js";
import type { LabelIndex } from "./labelIndex.js";
import { type Header, locateHeader } from "./locateHeader.js";
import type { PageLine } from "./pageLine.js";
import { readArticleZone } from "./readArticleZone.js";
import type { PrintedAuthor } from "./readAuthors.js";
import { readCount } from "./readCount.js";
import { visitsForm } from "./readVisits.js";
import { type Recognition, recognizeLine } from "./recognizeLine.js";
import { surroundingRoles } from "./surroundingRoles.js";

/** A page whose lines all have a role. */
export interface ClassifiedPage {
  readonly lines: readonly PageLine[];
  readonly roles: readonly LineRole[];
  readonly recognitions: readonly (Recognition | undefined)[];
  readonly header?: Header;
  readonly authors: readonly PrintedAuthor[];
}

/** A counter's label and its number may stand on two lines. */
function joinCounters(
  lines: readonly PageLine[],
  recognitions: (Recognition | undefined)[],
  index: LabelIndex,
): void {
  for (const [position, line] of lines.entries()) {
    const form = line.plain.length > LONGEST_LABEL ? undefined : visitsForm(line.key, index);
    const count = readCount(lines[position + 1]?.plain ?? "");
    if (form === undefined || count === undefined) continue;
    recognitions[position] = { kind: "visits", counts: [{ form, count }] };
    recognitions[position + 1] = { kind: "visits", counts: [] };
  }
}

const LONGEST_LABEL = 60;
const TWO_COUNTS = /^([\d.,]{1,12}) [\d.,]{1,12}$/u;

/** Views and comments, without labels, on the line below the date. */
function joinStampCounts(
  lines: readonly PageLine[],
  recognitions: (Recognition | undefined)[],
): void {
  for (const [position, line] of lines.entries()) {
    if (position === 0 || recognitions[position] !== undefined) continue;
    if (recognitions[position - 1]?.kind !== "date-line") continue;
    const views = readCount(TWO_COUNTS.exec(line.plain)?.[1] ?? "");
    if (views !== undefined) recognitions[position] = { kind: "views", views };
  }
}

/** Where the markup says that the body stands; a line that is a part of its own does not begin or end it. */
function bodyOf(lines: readonly PageLine[]): { first: number; last: number } | undefined {
  const part = lines.some((line) => line.part === "body") ? "body" : "content";
  const first = lines.findIndex((line) => line.part === part);
  let last = lines.length - 1;
  while (last > first && lines[last]?.part !== part) last -= 1;
  return first < 0 ? undefined : { first, last };
}

/** Gives every line of a page exactly one role. */
export function classifyLines(
  lines: readonly PageLine[],
  index: LabelIndex,
  metadata?: PageMetadata,
): ClassifiedPage {
  const recognitions = lines.map((line) => recognizeLine(line, index));
  joinCounters(lines, recognitions, index);
  joinStampCounts(lines, recognitions);
  const header = locateHeader(lines, recognitions, metadata);
  const albumRuns = findAlbumRuns(lines, recognitions);
  const taken = new Map<number, LineRole>();
  let authors: readonly PrintedAuthor[] = [];
  if (header) {
    for (const line of header.titleLines) taken.set(line, "title");
    const { ratingLine, dateLine } = header;
    if (ratingLine !== undefined) taken.set(ratingLine, "views");
    const stamp = dateLine === undefined ? undefined : recognitions[dateLine];
    const runsOn = stamp?.kind === "date-line" && stamp.dateLine.stampLength !== undefined;
    if (dateLine !== undefined && !runsOn) taken.set(dateLine, "date-line");
    const start = Math.min(...header.titleLines) + 1;
    const last = Math.max(...header.titleLines) + 1;
    const body = bodyOf(lines);
    const exact = body !== undefined && lines[body.first]?.part === "body" && body.last >= start;
    const end = articleEnd(lines, recognitions, exact ? body.last + 1 : last, albumRuns, exact);
    const zone = readArticleZone({
      ...{ lines, recognitions, header, start, end, index },
      ...(body && body.last >= start && { body }),
    });
    for (const [line, role] of zone.roles) taken.set(line, role);
    authors = zone.authors;
  }
  const around = surroundingRoles({
    ...{ lines, recognitions, albumRuns, taken },
    titleLine: header ? Math.min(...header.titleLines) : lines.length,
  });
  const roles = lines.map((_, line) => taken.get(line) ?? around.get(line) ?? "leftover");
  return { lines, roles, recognitions, authors, ...(header && { header }) };
}

import type { LineRole } from "../lineRole.js";
import { articleEnd } from "./articleEnd.js";
import { findAlbumRuns } from "./findAlbumRuns.js";
import type { LabelIndex } from "./labelIndex.js";
import { type Header, locateHeader } from "./locateHeader.js";
import { labelKey, type PageLine } from "./pageLine.js";
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
    const form = visitsForm(labelKey(line.plain), index);
    const count = readCount(lines[position + 1]?.plain ?? "");
    if (form === undefined || count === undefined) continue;
    recognitions[position] = { kind: "visits", counts: [{ form, count }] };
    recognitions[position + 1] = { kind: "visits", counts: [] };
  }
}

/** Gives every line of a page exactly one role. */
export function classifyLines(lines: readonly PageLine[], index: LabelIndex): ClassifiedPage {
  const recognitions = lines.map((line) => recognizeLine(line, index));
  joinCounters(lines, recognitions, index);
  const header = locateHeader(lines, recognitions);
  const albumRuns = findAlbumRuns(lines, recognitions);
  const taken = new Map<number, LineRole>();
  let authors: readonly PrintedAuthor[] = [];
  if (header) {
    for (const line of header.titleLines) taken.set(line, "title");
    const { ratingLine, dateLine } = header;
    if (ratingLine !== undefined) taken.set(ratingLine, "views");
    if (dateLine !== undefined) taken.set(dateLine, "date-line");
    const start = Math.min(...header.titleLines) + 1;
    const last = Math.max(...header.titleLines) + 1;
    const end = articleEnd(lines, recognitions, last, albumRuns);
    const zone = readArticleZone({ lines, recognitions, header, start, end, index });
    for (const [line, role] of zone.roles) taken.set(line, role);
    authors = zone.authors;
  }
  const around = surroundingRoles({ lines, recognitions, albumRuns, taken });
  const roles = lines.map((_, line) => taken.get(line) ?? around.get(line) ?? "leftover");
  return { lines, roles, recognitions, authors, ...(header && { header }) };
}

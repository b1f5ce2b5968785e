import type { ImportedSite } from "../importedPage.js";
import type { LineRole } from "../lineRole.js";
import type { ClassifiedPage } from "./classifyLines.js";
import { withoutBullet } from "./findAlbumRuns.js";
import type { PageLine } from "./pageLine.js";
import { splitAlbumRun } from "./splitAlbumRun.js";

const DATE_BEHIND = / ?\(\d{1,2}[./-]\d{1,2}[./-]\d{4}[^()]{0,20}\)$/u;
const COUNTERS = {
  "visits-online": "online",
  "visits-today": "today",
  "visits-yesterday": "yesterday",
  "visits-total": "total",
} as const;

/** The lines with a role, in order. */
export function linesWithRole(page: ClassifiedPage, role: LineRole): readonly PageLine[] {
  return page.lines.filter((_, line) => page.roles[line] === role);
}

/** A listed title, with its address where the page still had one. */
export function listedTitle(line: PageLine): { readonly title: string; readonly url?: string } {
  const url = line.links[0]?.url;
  const [link] = line.links;
  // Beside the link often stands a date, a counter, a “new” sign.
  const linked = line.links.length === 1 && link && link.label.length > line.plain.length / 2;
  const title = withoutBullet(linked ? link.label : line.plain).replace(DATE_BEHIND, "");
  return url === undefined ? { title } : { title, url };
}

function readCounters(page: ClassifiedPage): ImportedSite["visits"] {
  const visits: Partial<Record<"online" | "today" | "yesterday" | "total", number>> = {};
  for (const [line, recognition] of page.recognitions.entries()) {
    if (recognition?.kind !== "visits" || page.roles[line] !== "visits") continue;
    for (const { form, count } of recognition.counts) {
      if (form in COUNTERS) visits[COUNTERS[form as keyof typeof COUNTERS]] ??= count;
    }
  }
  const { online, today, yesterday, total } = visits;
  return online !== undefined &&
    today !== undefined &&
    yesterday !== undefined &&
    total !== undefined
    ? { online, today, yesterday, total }
    : undefined;
}

function readAlbum(page: ClassifiedPage): ImportedSite["album"] {
  const [run] = linesWithRole(page, "album");
  if (run) return { raw: run.plain, candidates: splitAlbumRun(run.plain) };
  const captions = linesWithRole(page, "album-caption").map((line) => withoutBullet(line.plain));
  const [only] = captions;
  if (only === undefined) return undefined;
  return captions.length === 1
    ? { raw: only, candidates: splitAlbumRun(only) }
    : { raw: captions.join("\n"), candidates: [captions] };
}

/** Reads what stands round the article. */
export function readSite(page: ClassifiedPage): ImportedSite {
  const visits = readCounters(page);
  const album = readAlbum(page);
  return {
    links: linesWithRole(page, "site-link").map((line) => {
      const { title: label, ...address } = listedTitle(line);
      return { label, ...address };
    }),
    ...(visits && { visits }),
    ...(album && { album }),
    latest: linesWithRole(page, "latest").map(listedTitle),
  };
}

import type { FurnitureForm } from "../furnitureLabel.js";
import type { PagePart } from "../pagePart.js";
import type { PageLine } from "./pageLine.js";
import type { Recognition } from "./recognizeLine.js";

const SIDE_HEADINGS: ReadonlySet<FurnitureForm> = new Set([
  "album-heading",
  "comments",
  "latest-heading",
  "links-heading",
  "related-heading",
  "visits-heading",
]);
/** Wordings that an article may well use as a heading of its own. */
const EVERYDAY_HEADINGS: ReadonlySet<string> = new Set([
  "album",
  "binh luan",
  "hinh anh",
  "lien ket",
  "phan hoi",
  "thong ke",
  "tin moi",
  "xem them",
]);

/** Parts that no article goes on behind. */
const OUTSIDE: ReadonlySet<PagePart> = new Set([
  "comments",
  "footer",
  "latest",
  "navigation",
  "related",
  "site-links",
  "visits",
]);
const LONG_LINE = 120;

/**
 * Where the article ends (the first line that is no longer its own): the page functions at its foot, or the first block
 * that stands round articles. Functions above the body end nothing. `begunBefore` says that the body stands above `start`.
 */
export function articleEnd(
  lines: readonly PageLine[],
  recognitions: readonly (Recognition | undefined)[],
  start: number,
  albumRuns: ReadonlyMap<number, number>,
  begunBefore = false,
): number {
  let begun = begunBefore;
  let everyday: number | undefined;
  for (let line = start; line < lines.length; line += 1) {
    const recognition = recognitions[line];
    if (albumRuns.has(line)) return Math.min(line, everyday ?? line);
    const { part } = lines[line] ?? {};
    if (part !== undefined && OUTSIDE.has(part) && begun) return Math.min(line, everyday ?? line);
    switch (recognition?.kind) {
      case undefined:
      case "bullet":
        begun = true;
        // Prose below it shows that the heading was the article's own.
        if ((lines[line]?.plain.length ?? 0) > LONG_LINE) everyday = undefined;
        break;
      case "actions":
        if (begun) return line;
        break;
      case "visits":
        return Math.min(line, everyday ?? line);
      case "labelled":
        if (recognition.form === "copyright") return Math.min(line, everyday ?? line);
        break;
      case "heading":
        if (!SIDE_HEADINGS.has(recognition.form)) break;
        if (!EVERYDAY_HEADINGS.has(lines[line]?.key ?? "")) return Math.min(line, everyday ?? line);
        if (begun) everyday ??= line;
        break;
      default:
    }
  }
  return everyday ?? lines.length;
}

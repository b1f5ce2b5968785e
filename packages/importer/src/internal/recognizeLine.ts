import type { FurnitureForm } from "../furnitureLabel.js";
import { findStamp } from "./findStamp.js";
import { announces, type LabelIndex } from "./labelIndex.js";
import { matchActions } from "./matchActions.js";
import type { PageLine } from "./pageLine.js";
import { readCount } from "./readCount.js";
import { type DateLine, readDateLine } from "./readDateLine.js";
import { readViews } from "./readViews.js";
import { readVisits, type VisitCount } from "./readVisits.js";
import { splitLabel } from "./splitLabel.js";

/** What a line says by itself, before its neighbours are looked at. */
export type Recognition =
  | { readonly kind: "actions" | "share" | "attachment" | "breadcrumb" | "bullet" }
  | { readonly kind: "rating"; readonly views: number }
  | { readonly kind: "views"; readonly views: number }
  | { readonly kind: "date-line"; readonly dateLine: DateLine }
  | { readonly kind: "visits"; readonly counts: readonly VisitCount[] }
  | { readonly kind: "heading"; readonly form: FurnitureForm }
  | { readonly kind: "labelled"; readonly form: FurnitureForm; readonly rest: string };

const RATING = /^9 10 ([\d.,]{1,15})$/u;
const FILE_NAME =
  /\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|odt|ods|rtf|jpe?g|png|mp3|mp4)(?:$|[ )\]])/iu;
const BREADCRUMB = / ?[>»›/|] ?/u;
const BULLET = /^[•·●▪■*»-] ?\S/u;
const HEADINGS: readonly FurnitureForm[] = [
  "links-heading",
  "visits-heading",
  "related-heading",
  "latest-heading",
  "album-heading",
  "attachments-heading",
  "tags-heading",
  "comments",
  "leaked-title",
  "navigation",
];
const LABELLED: readonly FurnitureForm[] = [
  "attachments-heading",
  "tags-heading",
  "author",
  "source",
  "summary",
  "comments",
  "copyright",
  "contact",
];

function recognizeHeading(line: PageLine, index: LabelIndex): Recognition | undefined {
  const forms = index.get(line.key);
  const form = forms && HEADINGS.find((heading) => forms.has(heading));
  return form && { kind: "heading", form };
}

const LONGEST_COPYRIGHT = 200;
const MOST_WORDS = 5;

function beginsAsCopyright(key: string, index: LabelIndex): boolean {
  const start = key.slice(0, 60);
  let end = start.indexOf(" ");
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    if (announces(index, end < 0 ? start : start.slice(0, end), "copyright")) return true;
    if (end < 0) return false;
    end = start.indexOf(" ", end + 1);
  }
  return false;
}

function recognizeLabelled(line: PageLine, index: LabelIndex): Recognition | undefined {
  const labelled = splitLabel(line.plain);
  if (labelled) {
    const forms = index.get(labelled.key);
    const form = forms && LABELLED.find((candidate) => forms.has(candidate));
    const empty = labelled.rest === "" && form !== "author" && form !== "source";
    if (form && !empty) return { kind: "labelled", form, rest: labelled.rest };
  }
  if (line.plain.startsWith("©")) return { kind: "labelled", form: "copyright", rest: line.plain };
  return line.plain.length < LONGEST_COPYRIGHT && beginsAsCopyright(line.key, index)
    ? { kind: "labelled", form: "copyright", rest: line.plain }
    : undefined;
}

function isBreadcrumb(line: PageLine, index: LabelIndex): boolean {
  if (line.plain.length > 160 || !BREADCRUMB.test(line.plain)) return false;
  const parts = line.plain.split(BREADCRUMB);
  return (
    parts.length > 1 &&
    announces(index, (parts[0] ?? "").toLowerCase() && foldFirst(line), "navigation")
  );
}

function foldFirst(line: PageLine): string {
  return line.key.split(BREADCRUMB, 1)[0]?.trim() ?? "";
}

/** Looks at one line by itself; `undefined` for what may be prose, a title, a name. */
export function recognizeLine(line: PageLine, index: LabelIndex): Recognition | undefined {
  const rating = RATING.exec(line.plain);
  const ratingViews = rating && readCount(rating[1] ?? "");
  if (typeof ratingViews === "number") return { kind: "rating", views: ratingViews };
  const actions = matchActions(line, index);
  const heading = recognizeHeading(line, index);
  if (actions === "actions" && heading === undefined) return { kind: "actions" };
  const counts = readVisits(line.plain, index);
  if (counts) return { kind: "visits", counts };
  const views = readViews(line, index);
  if (views !== undefined) return { kind: "views", views };
  const dateLine =
    readDateLine(line.plain, index) ??
    (line.part === "date-line" ? findStamp(line.plain) : undefined);
  if (dateLine) return { kind: "date-line", dateLine };
  if (heading) return heading;
  if (actions) return { kind: actions };
  if (isBreadcrumb(line, index)) return { kind: "breadcrumb" };
  const labelled = recognizeLabelled(line, index);
  if (labelled) return labelled;
  if (line.plain.length <= 160 && FILE_NAME.test(line.plain)) return { kind: "attachment" };
  return BULLET.test(line.plain) ? { kind: "bullet" } : undefined;
}

import type { LineRole } from "../lineRole.js";
import { captionOf } from "./captionOf.js";
import { ItemBlock } from "./itemBlock.js";
import type { LabelIndex } from "./labelIndex.js";
import type { Header } from "./locateHeader.js";
import type { PageLine } from "./pageLine.js";
import { partRole } from "./partRole.js";
import {
  isUnitByline,
  type PrintedAuthor,
  readAuthorBlock,
  readLabelledAuthors,
  readLooseAuthors,
} from "./readAuthors.js";
import type { Recognition } from "./recognizeLine.js";

/** What was read between the title and the end of the article. */
export interface ArticleZone {
  readonly roles: ReadonlyMap<number, LineRole>;
  readonly authors: readonly PrintedAuthor[];
}

interface ZoneInput {
  readonly lines: readonly PageLine[];
  readonly recognitions: readonly (Recognition | undefined)[];
  readonly header: Header;
  readonly start: number;
  readonly end: number;
  readonly index: LabelIndex;
  /** Where the markup says what the body is: its first and last line. */
  readonly body?: { readonly first: number; readonly last: number };
}

const IN_BODY: ReadonlySet<LineRole> = new Set(["paragraph", "image"]);
const LONG_LINE = 80;
const MOST_AUTHOR_LINES = 6;
const CLAUSE = /^(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là[,:]/iu;

function isInBody(line: number, body: ZoneInput["body"]): boolean {
  return body !== undefined && line >= body.first && line <= body.last;
}

function isProse(plain: string): boolean {
  return plain.length > LONG_LINE || /[.:;!?…”]$/u.test(plain);
}

/** Lines that the content consists of, and lines beside it that may still hold a summary or name the author. */
interface SortedLines {
  readonly front: number[];
  readonly content: number[];
  readonly tail: number[];
}

const LAST_WORDS = new Set<LineRole>(["attachments-heading", "tags-heading"]);

function sortLines(
  input: ZoneInput,
  roles: Map<number, LineRole>,
  authors: PrintedAuthor[],
): SortedLines {
  const { lines, recognitions, header, index, body } = input;
  const front: number[] = [];
  const content: number[] = [];
  const tail: number[] = [];
  let list: "attachment" | "tags" | undefined;
  let block = new ItemBlock();
  let closed = false;
  let namesFollow = false;
  const keep = (line: number): void => {
    if (body !== undefined && line < body.first) front.push(line);
    else if (body !== undefined && line > body.last) tail.push(line);
    // A picture alone: its alternative text is neither prose nor a by-line.
    else if (lines[line]?.prose === "") roles.set(line, "image");
    else (closed && !isProse(lines[line]?.plain ?? "") ? tail : content).push(line);
  };
  const begin = (role: "attachment" | "tags"): void => {
    list = role;
    block = new ItemBlock();
  };
  for (let line = input.start; line < input.end; line += 1) {
    const current = lines[line];
    const recognition = recognitions[line];
    if (current === undefined) continue;
    const given = partRole(current, recognition);
    if (given !== undefined && !header.titleLines.has(line) && line !== header.dateLine) {
      roles.set(line, given);
      if (given === "author") authors.push(...readLooseAuthors(current.plain, index));
      if (LAST_WORDS.has(given)) begin(given === "tags-heading" ? "tags" : "attachment");
      continue;
    }
    if (namesFollow) {
      namesFollow = false;
      const named = recognition === undefined ? readLooseAuthors(current.plain, index) : [];
      if (named.length > 0) {
        roles.set(line, "author");
        authors.push(...named);
        continue;
      }
    }
    if (list !== undefined && (recognition === undefined || recognition.kind === "bullet")) {
      const linked = list === "attachment" && current.links.length > 0;
      if (
        (linked || block.accepts(current.gapBefore)) &&
        !CLAUSE.test(current.plain) &&
        current.plain.length <= 240
      ) {
        roles.set(line, list);
        continue;
      }
      closed = content.length > 0;
      list = undefined;
    }
    if (header.titleLines.has(line)) roles.set(line, "title");
    else if (line === header.dateLine) {
      const runsOn = recognition?.kind === "date-line" && recognition.dateLine.stampLength;
      if (runsOn) keep(line);
      else roles.set(line, "date-line");
      const writer = recognition?.kind === "date-line" ? recognition.dateLine.author : undefined;
      if (writer !== undefined) authors.push(...readLooseAuthors(writer, index));
    } else {
      switch (recognition?.kind) {
        case "rating":
          // Far from the title it is no rating block.
          if (content.length === 0) roles.set(line, "views");
          else keep(line);
          break;
        case "views":
          roles.set(line, "views");
          break;
        case "attachment":
          if (list === "attachment") block.accepts(current.gapBefore);
          roles.set(line, "attachment");
          break;
        case "actions":
        case "share":
          roles.set(line, recognition.kind);
          break;
        case "visits":
          roles.set(line, "visits");
          break;
        case "date-line":
          if (content.length === 0) roles.set(line, "date-line");
          else keep(line);
          break;
        case "breadcrumb":
          if (content.length === 0) roles.set(line, "breadcrumb");
          else keep(line);
          break;
        case "heading":
          if (recognition.form === "attachments-heading" || recognition.form === "tags-heading") {
            roles.set(line, recognition.form);
            begin(recognition.form === "tags-heading" ? "tags" : "attachment");
          } else if (recognition.form === "leaked-title") roles.set(line, "leaked-title");
          else keep(line);
          break;
        case "labelled": {
          const named = readLabelledAuthors(current.plain, index);
          if (named.length > 0 || (recognition.form === "author" && recognition.rest === "")) {
            roles.set(line, "author");
            authors.push(...named);
            namesFollow = named.length === 0;
          } else if (recognition.form === "author" && !isInBody(line, body)) {
            roles.set(line, "author");
            authors.push(...readLooseAuthors(recognition.rest, index));
          } else if (recognition.form === "summary" && content.length === 0)
            roles.set(line, "summary");
          else if (recognition.form === "source" && current.plain.length <= 160)
            roles.set(line, "source");
          else if (recognition.form === "comments") roles.set(line, "comments");
          else if (recognition.form === "tags-heading") {
            roles.set(line, "tags");
            closed = content.length > 0;
          } else if (recognition.form === "attachments-heading") {
            roles.set(line, "attachment");
            begin("attachment");
            block.accepts(false);
          } else if (recognition.form === "views" || recognition.form === "date") {
            // A label whose value is nothing this reader knows: it says so by staying over.
            if (isInBody(line, body)) keep(line);
          } else keep(line);
          break;
        }
        default:
          keep(line);
      }
    }
  }
  return { front, content, tail };
}

function setAuthors(
  lines: readonly number[],
  block: { readonly roles: readonly LineRole[] },
  roles: Map<number, LineRole>,
): void {
  for (const [offset, role] of block.roles.entries()) {
    const line = lines[offset];
    if (line !== undefined) roles.set(line, role);
  }
}

/** Looks for names above the body; what stands above them is the summary. Returns how many lines are used up. */
function readFront(
  input: ZoneInput,
  content: readonly number[],
  roles: Map<number, LineRole>,
  authors: PrintedAuthor[],
): number {
  const at = (line: number) => input.lines[line] as PageLine;
  for (let skipped = 0; skipped <= 2 && skipped < content.length; skipped += 1) {
    if (skipped > 0 && !isProse(at(content[skipped - 1] as number).plain)) break;
    const ahead = content.slice(skipped, skipped + MOST_AUTHOR_LINES);
    const dated = input.header.dateLine !== undefined;
    const block = readAuthorBlock(ahead.map(at), skipped === 0 && dated && content.length > 2);
    if (!block || skipped + block.roles.length >= content.length) continue;
    // Below two paragraphs a bare name is more likely a part of the body than a by-line.
    if (skipped > 1 && !block.roles.includes("author-post")) continue;
    for (const line of content.slice(0, skipped)) roles.set(line, "summary");
    setAuthors(ahead, block, roles);
    authors.push(...block.authors);
    return skipped + block.roles.length;
  }
  return 0;
}

function readTail(
  input: ZoneInput,
  candidates: readonly number[],
  least: number,
  roles: Map<number, LineRole>,
  authors: PrintedAuthor[],
): number {
  for (let count = Math.min(MOST_AUTHOR_LINES, candidates.length - least); count > 0; count -= 1) {
    const last = candidates.slice(-count);
    const printed = last.map((line) => input.lines[line] as PageLine);
    const block = readAuthorBlock(printed, false);
    if (block?.roles.length === count) {
      if (count === 1 && block.authors[0]?.name === "Hồ Chí Minh") return 0;
      setAuthors(last, block, roles);
      authors.push(...block.authors);
      return count;
    }
    const [only] = printed;
    if (count === 1 && only && isUnitByline(only.plain)) {
      setAuthors(last, { roles: ["author"] }, roles);
      authors.push({ name: only.plain });
      return 1;
    }
  }
  return 0;
}

/** A first line glued to the next, where all other paragraphs stand apart, came from another element: the summary. */
function isGluedSummary(lines: readonly PageLine[]): boolean {
  const [first, second, ...others] = lines;
  if (!first || !second || others.length === 0 || second.gapBefore) return false;
  const apart = others.filter((line) => line.gapBefore).length;
  return apart > others.length / 2 && first.plain.length <= 700 && !first.plain.endsWith(":");
}

/** What stands between the title and a body that the markup names: an author, a summary, or nothing that is known. */
function placeFront(
  input: ZoneInput,
  front: readonly number[],
  roles: Map<number, LineRole>,
  authors: PrintedAuthor[],
): void {
  let position = 0;
  while (position < front.length) {
    const ahead = front.slice(position, position + MOST_AUTHOR_LINES);
    const block =
      authors.length === 0
        ? readAuthorBlock(
            ahead.map((line) => input.lines[line] as PageLine),
            false,
          )
        : undefined;
    if (block) {
      setAuthors(ahead, block, roles);
      authors.push(...block.authors);
      position += block.roles.length;
      continue;
    }
    const line = front[position] as number;
    const { plain = "", links = [] } = input.lines[line] ?? {};
    const prose = isProse(plain) && plain.length > 20 && links.length === 0;
    roles.set(line, prose ? "summary" : "leftover");
    position += 1;
  }
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
  const { front, content, tail } = sortLines(input, roles, authors);
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

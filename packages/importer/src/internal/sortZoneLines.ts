import type { LineRole } from "../lineRole.js";
import { isProse } from "./isProse.js";
import { ItemBlock } from "./itemBlock.js";
import { partRole } from "./partRole.js";
import { type PrintedAuthor, readLabelledAuthors, readLooseAuthors } from "./readAuthors.js";
import type { ZoneInput } from "./zoneInput.js";

const CLAUSE = /^(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là[,:]/iu;

function isInBody(line: number, body: ZoneInput["body"]): boolean {
  return body !== undefined && line >= body.first && line <= body.last;
}

/** Lines that the content consists of, and lines beside it that may still hold a summary or name the author. */
export interface SortedLines {
  readonly front: number[];
  readonly content: number[];
  readonly tail: number[];
}

const LAST_WORDS = new Set<LineRole>(["attachments-heading", "tags-heading"]);

/** Gives a role to every line that says itself what it is, and sorts the others by where they stand. */
export function sortZoneLines(
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

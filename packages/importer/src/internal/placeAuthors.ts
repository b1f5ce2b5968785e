import type { LineRole } from "../lineRole.js";
import { isProse } from "./isProse.js";
import type { PageLine } from "./pageLine.js";
import { isUnitByline, type PrintedAuthor, readAuthorBlock } from "./readAuthors.js";
import type { ZoneInput } from "./zoneInput.js";

const MOST_AUTHOR_LINES = 6;

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
export function readFront(
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

/** Looks for names below the body. Returns how many lines are used up. */
export function readTail(
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

/** What stands between the title and a body that the markup names: an author, a summary, or nothing that is known. */
export function placeFront(
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

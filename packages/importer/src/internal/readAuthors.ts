import type { LabelIndex } from "./labelIndex.js";
import { announces } from "./labelIndex.js";
import { createPageLine, type PageLine } from "./pageLine.js";
import { splitLabel } from "./splitLabel.js";
import { SURNAMES } from "./surnames.js";

/** A writer as printed. */
export interface PrintedAuthor {
  readonly name: string;
  /** “ThS.”, “TS.”: printed before the name. */
  readonly academicTitle?: string;
  /** The post lines, joined. */
  readonly post?: string;
}

const ACADEMIC_TITLES: ReadonlySet<string> = new Set(
  "gs pgs tskh ts ths th.s cn bs ks cvc cvcc gvc gvcc ngnd ngưt nsưt đ/c".split(" "),
);
const SPELLED_TITLES = ["nhà báo ", "thạc sĩ ", "tiến sĩ ", "cử nhân ", "đồng chí "] as const;
const SMALL_LETTERS = /^\p{Ll}*$/u;
const CAPITALS = /^\p{Lu}{2,8}$/u;
const POST_START =
  /^(?:(?:nguyên|quyền|q\.?) )?(?:trưởng|phó|hiệu trưởng|giảng viên|giáo viên|bí thư|chủ tịch|chủ nhiệm|chuyên viên|giám đốc|tổng biên tập|ủy viên|uỷ viên|nhân viên|thư ký|cán bộ|kế toán|học viên|thường trực|gvc?[ ,-]|cvc? )(?!\p{L})/iu;
const UNIT_START =
  /^(?:phòng|khoa|ban|tổ|trung tâm|bộ phận|chi bộ|chi đoàn|đoàn thanh niên|công đoàn|hội|trường|văn phòng|lớp|đảng bộ)(?!\p{L})/iu;
const PROSE_END = /[.;:!?…]$/u;
const BETWEEN_NAME_AND_POST = / ?[–—(,] ?| - |- /u;
const LONGEST_POST = 120;

/** A name in capitals gets small letters; any other is left as printed. */
function nameCase(name: string): string {
  return /\p{Ll}/u.test(name)
    ? name
    : name
        .split(" ")
        .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
        .join(" ");
}

function isNameWord(word: string): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  return SMALL_LETTERS.test(word.slice(1)) || CAPITALS.test(word);
}

function isName(text: string): boolean {
  const words = text.split(" ");
  return words.length >= 2 && words.length <= 6 && words.every(isNameWord);
}

/** Length of “ThS.”, “PGS,TS. ” at the start of a line. */
function academicTitleLength(plain: string): number {
  const small = plain.toLowerCase();
  const spelled = SPELLED_TITLES.find((title) => small.startsWith(title));
  if (spelled !== undefined) return spelled.length;
  let length = 0;
  for (;;) {
    const start = length;
    const ends = [".", ",", ":", " "]
      .map((mark) => small.indexOf(mark, start))
      .filter((at) => at > start);
    const dotted = small.startsWith("th.s", start) ? start + 4 : Math.min(...ends);
    if (!ACADEMIC_TITLES.has(small.slice(start, dotted))) return length;
    length = dotted;
    while (/[.,: ]/u.test(small.charAt(length))) length += 1;
  }
}

function hasSurname(name: string): boolean {
  return SURNAMES.has((name.split(" ", 1)[0] ?? "").toLowerCase());
}

/** Tells whether a line is a post or the unit that a post belongs to: short, and no sentence. */
function isPost(plain: string): boolean {
  if (plain.length > LONGEST_POST || PROSE_END.test(plain)) return false;
  return POST_START.test(plain) || UNIT_START.test(plain);
}

interface NamedLine {
  readonly author: PrintedAuthor;
  /** A known surname, an academic title or a post on the line: more than the mere shape of a name. */
  readonly sure: boolean;
}

function readNamedLine(printed: string): NamedLine | undefined {
  const plain =
    printed.startsWith("(") && printed.endsWith(")") ? printed.slice(1, -1).trim() : printed;
  if (plain.length > LONGEST_POST + 40 || PROSE_END.test(plain)) return undefined;
  const academicTitle = plain.slice(0, academicTitleLength(plain));
  const rest = plain.slice(academicTitle.length);
  const cut = BETWEEN_NAME_AND_POST.exec(rest);
  const name = (cut ? rest.slice(0, cut.index) : rest).trim();
  const post = cut
    ? rest
        .slice(cut.index + cut[0].length)
        .replace(/\)$/u, "")
        .trim()
    : "";
  if (!isName(name) || (cut && !isPost(post))) return undefined;
  return {
    author: {
      name: nameCase(name),
      ...(academicTitle !== "" && { academicTitle: academicTitle.trim() }),
      ...(post !== "" && { post }),
    },
    sure: academicTitle !== "" || post !== "" || hasSurname(name),
  };
}

/** What was read from the lines at one end of the article. */
export interface AuthorBlock {
  readonly authors: readonly PrintedAuthor[];
  /** Line counts of the block: for each line whether it names an author or a post. */
  readonly roles: readonly ("author" | "author-post")[];
}

/**
 * Reads names and posts from the start of the given lines. A line that merely looks like a name counts when a post
 * follows it, its surname is a common one, an academic title stands before it, or `trustShape` says that the place itself
 * speaks for an author.
 */
export function readAuthorBlock(
  lines: readonly PageLine[],
  trustShape: boolean,
): AuthorBlock | undefined {
  const authors: PrintedAuthor[] = [];
  const roles: ("author" | "author-post")[] = [];
  let position = 0;
  while (position < lines.length) {
    const named = readNamedLine(lines[position]?.plain ?? "");
    if (!named) break;
    const posts: string[] = [];
    for (let next = position + 1; next < lines.length && posts.length < 3; next += 1) {
      const { plain } = lines[next] ?? createPageLine("", false);
      if (!isPost(plain)) break;
      posts.push(plain);
    }
    if (!named.sure && posts.length === 0 && !(trustShape && authors.length === 0)) break;
    const post = [...(named.author.post === undefined ? [] : [named.author.post]), ...posts].join(
      ", ",
    );
    authors.push(post === "" ? named.author : { ...named.author, post });
    roles.push("author", ...posts.map(() => "author-post" as const));
    position += 1 + posts.length;
  }
  return authors.length > 0 ? { authors, roles } : undefined;
}

/** Reads “Tác giả: …” and the like; several names may stand behind it. */
export function readLabelledAuthors(plain: string, index: LabelIndex): readonly PrintedAuthor[] {
  const labelled = splitLabel(plain);
  if (!labelled || !announces(index, labelled.key, "author")) return [];
  const whole = readNamedLine(labelled.rest);
  if (whole) return [whole.author];
  const parts = labelled.rest.split(/, | và | - |; /u).map((part) => readNamedLine(part.trim()));
  if (parts.every((part) => part !== undefined)) return parts.map((part) => part.author);
  return isPost(labelled.rest) ? [{ name: labelled.rest }] : [];
}

const ADMINISTRATOR =
  /^(?:admin|administrator|quản trị|quản trị viên|ban biên tập|bbt|super user|biên tập viên)$/iu;
const LONGEST_BYLINE = 120;

/** Reads a by-line whose place already says that it is one: names, else a pseudonym or a unit as it is printed. */
export function readLooseAuthors(plain: string, index: LabelIndex): readonly PrintedAuthor[] {
  const labelled = splitLabel(plain);
  const isLabel = labelled !== undefined && announces(index, labelled.key, "author");
  const text = isLabel ? labelled.rest : plain;
  if (text === "" || text.length > LONGEST_BYLINE || ADMINISTRATOR.test(text)) return [];
  const named = readLabelledAuthors(`Tác giả: ${text}`, index);
  if (named.length > 0) return named;
  return /^\p{Lu}/u.test(text) && !PROSE_END.test(text) ? [{ name: text }] : [];
}

/** Tells whether a line names a school's unit as the writer: “Phòng Tổ chức - Hành chính”. */
export function isUnitByline(plain: string): boolean {
  return (
    plain.length <= 80 && !PROSE_END.test(plain) && UNIT_START.test(plain) && /^\p{Lu}/u.test(plain)
  );
}

/** The writer that a page names to machines, unless that is only an account of the old system. */
export function readMetadataAuthor(printed: string): readonly PrintedAuthor[] {
  const named = readNamedLine(printed.trim());
  return named ? [named.author] : [];
}

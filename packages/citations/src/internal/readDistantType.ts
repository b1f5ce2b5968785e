import { isLetter, isLower, isSpace, isUpper, skipSpacesBack } from "./characters.js";
import { readIssuer } from "./readIssuer.js";
import { matchTypeWordBack, type TypeWordTrie } from "./typeWords.js";

export interface DistantType {
  readonly name: string;
  readonly start: number;
  readonly issuer?: string;
  /** The title between a law's type word and its number. */
  readonly title?: string;
}

/** The number whose type word is looked for: without "số", with it, or with "số" and the sign of a law. */
type DistantNumber = "none" | "marked" | "law";

const COMMA = 44;
const OPENING_BRACKET = 40;
const MOST = 220;
const TITLED = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

/** `;`, `:`, `!`, `?`, `|`, `…`, brackets and quotation marks end the clause in which the type word stands. */
function endsClause(code: number): boolean {
  return (
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 124 ||
    code === 0x2026 ||
    code === 40 ||
    code === 41 ||
    code === 34 ||
    code === 0x201c ||
    code === 0x201d
  );
}

/** The type word of "Quyết định của Bộ Chính trị số …" or "Luật Ngân sách nhà nước số …", some words before the number. */
export function readDistantType(
  trie: TypeWordTrie,
  text: string,
  start: number,
  floor: number,
  number: DistantNumber,
): DistantType | undefined {
  const from = Math.max(floor, start - MOST);
  let best: DistantType | undefined;
  let position = skipSpacesBack(text, start, 4);
  const last = text.charCodeAt(position - 1);
  if (last === COMMA && number !== "none") return readBeforeComma(trie, text, position - 1, from);
  // "Luật Kế toán (số 88/2015/QH13)"
  if (last === OPENING_BRACKET && number === "law") {
    position = skipSpacesBack(text, position - 1, 2);
  }
  const end = position;
  while (position > from) {
    const code = text.charCodeAt(position - 1);
    if (endsClause(code)) break;
    if (code === 46 && position < start && isSpace(text.charCodeAt(position))) break;
    position -= 1;
    if (!isSpace(code) || !isLetter(text.charCodeAt(position - 1))) continue;
    const match = matchTypeWordBack(trie, text, position);
    if (match === undefined || match.start < from) continue;
    const before = text.charCodeAt(match.start - 1);
    const capital = isUpper(text.charCodeAt(match.start));
    if (isLetter(before) && !(isLower(before) && capital)) continue;
    const found = readGap(match.word.name, match.start, text.slice(position, end), number, capital);
    if (found === undefined) continue;
    // An amending law names others in its title: the number behind them is its own.
    const amends = found.title !== undefined && /^sửa\s{1,3}đổi/iu.test(found.title);
    if (best === undefined || amends) best = found;
    if (found.title === undefined) break;
  }
  return best;
}

/** "Quyết định, số 45/QĐ-TCT" */
function readBeforeComma(
  trie: TypeWordTrie,
  text: string,
  end: number,
  from: number,
): DistantType | undefined {
  const match = matchTypeWordBack(trie, text, end);
  if (match === undefined || match.start < from || isLetter(text.charCodeAt(match.start - 1))) {
    return undefined;
  }
  return { name: match.word.name, start: match.start };
}

/** "Nghị quyết Trung ương 6 khóa XII số 18-NQ/TW": the session between type word and number. */
const SESSION =
  /^(?:hội\s{1,2}nghị\s{1,2})?(?:lần\s{1,2}thứ\s{1,2}\p{L}{2,5}\s{1,2})?(?:ban chấp hành\s{1,2})?trung\s{1,2}ương(?:\s{1,2}đảng)?(?:\s{1,2}(?:lần\s{1,2}thứ\s{1,2})?[\p{L}\d]{1,4})?,?(?:\s{0,2}\(?kh[oó][aá]\s{1,2}[IVXLC]{1,6}\)?)?,?$/iu;

function readGap(
  name: string,
  start: number,
  gap: string,
  number: DistantNumber,
  capital: boolean,
): DistantType | undefined {
  const inner = gap.trim();
  const lines = gap.replace(/[^\S\n]/gu, "");
  if (inner === "" || lines.includes("\n\n\n")) return undefined;
  const of = /^(?:,\s{1,2})?của\s{1,3}/iu.exec(inner);
  if (of !== null) {
    const issuer = readIssuer(inner, of[0].length, true);
    return issuer !== undefined && issuer.end >= inner.length - 1
      ? { name, start, issuer: issuer.name }
      : undefined;
  }
  if (lines.includes("\n\n")) return undefined;
  const title = inner.replace(/\s{1,3}(?:năm\s{1,3})?\d{4}$/u, "");
  if (TITLED.has(name) && capital && !/\d|(?:^|\s)(?:này|được)(?:\s|$)/u.test(title)) {
    return { name, start, title: title.replace(/\s{1,6}/gu, " ") };
  }
  if (SESSION.test(inner)) return { name, start };
  // "Kế hoạch thực hiện số", "Công văn hỏa tốc số": a few small words before the marker.
  const few = number === "marked" && inner.length <= 24 && !/[\d,.]/u.test(inner);
  return few && !/^(?:có|gồm|này|và|về|theo|tại|với|những|của|được|do|là)(?!\p{L})/u.test(inner)
    ? { name, start }
    : undefined;
}

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
  marked: boolean,
): DistantType | undefined {
  const from = Math.max(floor, start - MOST);
  let best: DistantType | undefined;
  let position = skipSpacesBack(text, start, 4);
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
    const found = readGap(
      match.word.name,
      match.start,
      text.slice(position, start),
      marked,
      capital,
    );
    if (found === undefined) continue;
    // An amending law names others in its title: the number behind them is its own.
    const amends = found.title !== undefined && /^sửa\s{1,3}đổi/iu.test(found.title);
    if (best === undefined || amends) best = found;
    if (found.title === undefined) break;
  }
  return best;
}

function readGap(
  name: string,
  start: number,
  gap: string,
  marked: boolean,
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
  if (TITLED.has(name) && capital && !/\d|(?:^|\s)(?:này|được)(?:\s|$)/u.test(inner)) {
    return { name, start, title: inner.replace(/\s{1,6}/gu, " ") };
  }
  // "Kế hoạch thực hiện số", "Công văn hỏa tốc số": a few small words before the marker.
  const few = marked && inner.length <= 24 && !/[\d,.]/u.test(inner);
  return few && !/^(?:có|gồm|này|và|về|theo|tại|với|những|của|được|do|là)(?!\p{L})/u.test(inner)
    ? { name, start }
    : undefined;
}

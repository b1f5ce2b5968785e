import { isLetter, isLower, isUpper } from "./characters.js";
import { readIssuer } from "./readIssuer.js";
import { typeWordNames } from "./typeWords.js";

export interface DistantType {
  readonly name: string;
  readonly start: number;
  readonly issuer?: string;
  /** The title between a law's type word and its number. */
  readonly title?: string;
}

const MOST = 220;
const TITLED = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);
const regexes = new WeakMap<readonly string[], RegExp>();

function regexOf(names: readonly string[]): RegExp {
  const known = regexes.get(names);
  if (known !== undefined) return known;
  const words = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/ /gu, "\\s{1,4}"));
  const regex = new RegExp(`(?:${words.join("|")})(?!\\p{L})`, "giu");
  regexes.set(names, regex);
  return regex;
}

function properName(names: readonly string[], printed: string): string {
  const lower = printed.replace(/\s+/gu, " ").toLowerCase();
  return names.find((name) => name.toLowerCase() === lower) ?? printed;
}

/** The type word of "Quyết định của Bộ Chính trị số …" or "Luật Ngân sách nhà nước số …", some words before the number. */
export function readDistantType(
  text: string,
  start: number,
  floor: number,
  marked: boolean,
  names: readonly string[] = typeWordNames(),
): DistantType | undefined {
  const from = Math.max(floor, start - MOST);
  let before = text.slice(from, start);
  const stop = before.search(/[;:!?|…“”"()](?=[^;:!?|…“”"()]{0,220}$)/u);
  const offset = stop < 0 ? 0 : stop + 1;
  before = before.slice(offset);
  let best: DistantType | undefined;
  for (const match of before.matchAll(regexOf(names))) {
    const at = match.index;
    const preceding = before.charCodeAt(at - 1);
    if (isLetter(preceding) && !(isLower(preceding) && isUpper(before.charCodeAt(at)))) continue;
    const gap = before.slice(at + match[0].length);
    const name = properName(names, match[0]);
    const found = readGap(name, from + offset + at, gap, marked, isUpper(before.charCodeAt(at)));
    if (found === undefined) continue;
    const swallows = best?.title !== undefined && /^sửa\s{1,3}đổi/iu.test(best.title);
    if (!swallows) best = found;
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
  if (inner === "" || /\.\s|\n\s*\n\s*\n/u.test(gap)) return undefined;
  const of = /^(?:,\s{1,2})?của\s{1,3}/iu.exec(inner);
  if (of !== null) {
    const issuer = readIssuer(inner, of[0].length, true);
    return issuer !== undefined && issuer.end >= inner.length - 1
      ? { name, start, issuer: issuer.name }
      : undefined;
  }
  if (/\n\s*\n/u.test(gap)) return undefined;
  if (
    TITLED.has(name) &&
    capital &&
    inner.length <= 200 &&
    !/\d/u.test(inner) &&
    !/\b(?:này|được)\b/u.test(inner)
  ) {
    return { name, start, title: inner.replace(/\s+/gu, " ") };
  }
  // "Kế hoạch thực hiện số", "Công văn hỏa tốc số": a few small words before the marker.
  if (
    marked &&
    inner.length <= 24 &&
    !/[\d,.]/u.test(inner) &&
    !/^(?:có|gồm|này|và|về|theo|tại|với|những|của|được|do|là)\b/u.test(inner)
  ) {
    return { name, start };
  }
  return undefined;
}

import type { Mention } from "./mention.js";
import type { Token } from "./scanTokens.js";

const REACH = 40;
const LONGEST_GROUP = 12;
const GROUP_END: ReadonlySet<string> = new Set(
  "với cho được đạt đã có gồm và tại từ trong theo do của này sẽ trên so bằng về là chuyển còn".split(
    " ",
  ),
);
const YEARS = String.raw`\d{4}(?:\s{0,3}-\s{0,3}\d{4})?`;
const MONTHS = String.raw`(?:\d{1,2}|[a-zà-ỹ]{2,4})`;
const PERIOD = new RegExp(
  [
    String.raw`(?:tính\s{1,4})?(?:từ|đến)\s{1,4}(?:đầu\s{1,4})?(?:tháng\s{1,4}\d{1,2}(?:\s{1,4}|/))?(?:năm\s{1,4})?\d{4}\s{1,4}đến\s{1,4}nay`,
    String.raw`(?:tính\s{1,4})?đến\s{1,4}(?:hết\s{1,4})?(?:ngày\s{1,4}\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?|tháng\s{1,4}\d{1,2}(?:/\d{4}|\s{1,4}năm\s{1,4}\d{4})?)`,
    String.raw`${MONTHS}\s{1,4}tháng(?:\s{1,4}(?:đầu|cuối))?\s{1,4}năm(?:\s{1,4}${YEARS})?`,
    String.raw`quý\s{1,4}(?:[iv]{1,3}|\d)(?:\s{1,4}năm\s{1,4}\d{4}|/\d{4})?`,
    String.raw`năm\s{1,4}học\s{1,4}${YEARS}`,
    String.raw`(?:giai\s{1,4}đoạn|nhiệm\s{1,4}kỳ|khóa\s{1,4}học)\s{1,4}${YEARS}`,
    String.raw`tháng\s{1,4}\d{1,2}(?:/\d{4}|\s{1,4}năm\s{1,4}\d{4})?`,
    String.raw`năm\s{1,4}${YEARS}`,
    String.raw`mỗi\s{1,4}năm|hằng\s{1,4}năm|hàng\s{1,4}năm`,
  ].join("|"),
  "giu",
);

/** Where a period stands in the text. */
export interface PrintedPeriod {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the periods printed in a normalised text. */
export function findPeriods(text: string): readonly PrintedPeriod[] {
  return Array.from(text.matchAll(PERIOD), (match) => ({
    text: match[0].replace(/\s+/gu, " "),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words after the noun that say which classes or trainees are meant. */
export function readGroup(text: string, tokens: readonly Token[], mention: Mention) {
  const from = mention.next;
  let to = from;
  while (to < from + LONGEST_GROUP) {
    const token = tokens[to];
    if (token === undefined || token.sentence !== mention.sentence) break;
    const joint = token.text === "-" || token.text === "&";
    if (token.kind === "number" || (token.kind === "mark" && !joint)) break;
    if (GROUP_END.has(token.text) && tokens[to - 1]?.text !== "kiến") break;
    to += 1;
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (to === from || first === undefined || last === undefined) return undefined;
  return text.slice(first.start, last.end).replace(/\s+/gu, " ");
}

const PARTIAL = /^(?:trong đó|gồm|bao gồm)$/u;

/** Tells whether a count breaks down a figure before it. */
export function isPartial(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.first - 1; at > mention.first - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== mention.sentence) return false;
    if (token.text === ";") return false;
    const pair = `${tokens[at - 1]?.text ?? ""} ${token.text}`;
    if (PARTIAL.test(pair)) return true;
    if (
      token.text === "gồm" &&
      tokens.slice(Math.max(0, at - 12), at).some((word) => word.kind === "number")
    )
      return true;
  }
  return false;
}

import { LEFT_OUT, ORDINAL_BEFORE, SET_ASIDE } from "./figureWords.js";
import { phraseBefore } from "./phrases.js";
import type { Token } from "./scanTokens.js";

const LINKS: ReadonlySet<string> = new Set(["có", "là", "được", "khoảng", "từ", "lại"]);
// “tổng số”, “trong số”, “thiểu số”: no number of a document or room.
const QUANTITY_BEFORE: ReadonlySet<string> = new Set(["tổng", "trong", "thiểu", "đa", "con"]);
const CHANGED: ReadonlySet<string> = new Set(["xuống", "lên", "thành"]);
const COMPARISON_REACH = 8;
const NOT_YET_WITHIN = 4;

function isOrdinal(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text ?? "";
  if (before === "số") return !QUANTITY_BEFORE.has(tokens[first - 2]?.text ?? "");
  return ORDINAL_BEFORE.has(before);
}

function isEndOfRange(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text;
  if (before !== "-" && before !== "đến" && before !== "tới") return false;
  const start = tokens[first - 2];
  return start?.kind === "number" && !isOrdinal(tokens, first - 2);
}

// “điều chỉnh từ 24 lớp xuống còn 20 lớp”
function isStartOfChange(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens[first - 1]?.text === "từ" && CHANGED.has(tokens[next]?.text ?? "");
}

function isCompared(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - COMPARISON_REACH; at -= 1) {
    const word = tokens[at]?.text;
    if (word === undefined || word === "," || word === ";" || word === ".") return false;
    if (word === "kỳ" && tokens[at - 1]?.text === "cùng") return true;
    if (word === "với" && tokens[at - 1]?.text === "so") {
      return tokens[at + 1]?.text !== "kế" && tokens[at + 1]?.text !== "chỉ";
    }
  }
  return false;
}

function isPerClass(tokens: readonly Token[], next: number): boolean {
  const [first, second] = [tokens[next]?.text, tokens[next + 1]?.text];
  return (first === "/" || first === "mỗi" || first === "một") && second === "lớp";
}

// “còn phải mở 9 lớp với 1.317 học viên”: the trainees are left with their classes.
function goesWithLeftOut(tokens: readonly Token[], first: number): boolean {
  const link = tokens[first - 1]?.text;
  if (link !== "với" && link !== "cho") return false;
  for (let at = first - 2; at > first - COMPARISON_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (token.kind === "number") return phraseBefore(tokens, at, LEFT_OUT) > 0;
  }
  return false;
}

// “26 lớp chưa mở”, “1.317 học viên chưa học”
function isStillToCome(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + NOT_YET_WITHIN; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return false;
    if (token.text === "chưa") return true;
  }
  return false;
}

/**
 * Tells whether a count is no fact of its own: an ordinal, one end of a range, a difference, a remainder, an average per
 * class or another period's figure. `first` is the first token of count and approximation.
 */
export function isSetAside(
  tokens: readonly Token[],
  first: number,
  count: number,
  next: number,
): boolean {
  if (isOrdinal(tokens, count) || isEndOfRange(tokens, count)) return true;
  if (isStillToCome(tokens, next) || goesWithLeftOut(tokens, first)) return true;
  if (isStartOfChange(tokens, first, next)) return true;
  if (isCompared(tokens, first) || isPerClass(tokens, next)) return true;
  if (phraseBefore(tokens, first, SET_ASIDE) > 0) return true;
  return LINKS.has(tokens[first - 1]?.text ?? "") && phraseBefore(tokens, first - 1, SET_ASIDE) > 0;
}

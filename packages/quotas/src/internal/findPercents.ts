import { phraseAt, phraseBefore, toPhrases } from "./phrases.js";
import type { Token } from "./scanTokens.js";

/** A percent that may belong to a plan, in token positions. */
export interface Percent {
  readonly value: number;
  readonly digits: number;
  readonly first: number;
  readonly next: number;
  readonly sentence: number;
  /** The words name the plan; otherwise only a fraction can make it a percent of the plan. */
  readonly ofPlan: boolean;
  readonly measure?: "classes" | "trainees";
  /** In brackets or after “=” directly behind a count. */
  readonly attached: boolean;
  readonly opensSentence: boolean;
}

const REACH_ON = 10;
const PERCENT = /^\d{1,4}(?:[.,]\d{1,4})?$/u;
const REACHED = toPhrases([
  "đạt",
  "mới đạt",
  "đạt được",
  "đạt tỷ lệ",
  "tỷ lệ đạt",
  "đạt khoảng",
  "đạt trên",
  "đạt hơn",
  "đạt gần",
  "bằng",
  "hoàn thành",
  "thực hiện",
  "thực hiện được",
  "hoàn thành được",
  "tương đương",
  "tức",
  "ước đạt",
]);
const OTHER_SHARE = toPhrases([
  "chiếm",
  "chiếm tỷ lệ",
  "tăng",
  "giảm",
  "vượt",
  "dành",
  "trong đó",
  "có",
  "hỗ trợ",
  "giảm còn",
]);
const APPROXIMATING: ReadonlySet<string> = new Set(["khoảng", "trên", "hơn", "gần", "xấp", "xỉ"]);
const PLAN = toPhrases(["kế hoạch", "chỉ tiêu", "kh"]);
const OTHER_BASE = toPhrases(["cùng kỳ", "năm trước", "năm ngoái", "tổng số", "dân số"]);
const CLASS_LABELS = toPhrases(["số lớp", "số lớp mở", "số lớp đã mở", "về lớp"]);
const TRAINEE_LABELS = toPhrases(["số học viên", "về học viên", "số lượt học viên"]);
const CLASSES = toPhrases(["mở lớp", "số lớp", "lớp"]);
const TRAINEES = toPhrases(["học viên", "số học viên", "người học", "số người"]);

function readAfter(tokens: readonly Token[], next: number) {
  const sentence = tokens[next - 1]?.sentence;
  let ofPlan = false;
  let measure: Percent["measure"];
  for (let at = next; at < next + REACH_ON; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.kind === "mark" || token.text === "và" || token.text === "với") {
      // “so với kế hoạch” goes on.
      if (token.text !== "với" || tokens[at - 1]?.text !== "so") break;
      continue;
    }
    if (phraseAt(tokens, at, OTHER_BASE) > 0) return undefined;
    if (phraseAt(tokens, at, PLAN) > 0) ofPlan = true;
    // “100% học viên đạt yêu cầu” is a share of people; “về số học viên” names what the plan counts.
    const named = ofPlan || tokens[next]?.text === "về" || tokens[next]?.text === "số";
    if (measure === undefined && phraseAt(tokens, at, CLASSES) > 0) {
      if (!named) return undefined;
      measure = "classes";
    }
    if (measure === undefined && phraseAt(tokens, at, TRAINEES) > 0) {
      if (!named) return undefined;
      measure = "trainees";
    }
    if (
      at === next &&
      token.kind === "word" &&
      !ofPlan &&
      !/^(?:về|so|số|của)$/u.test(token.text)
    ) {
      return token.text === "đề" ? { ofPlan, measure } : undefined;
    }
  }
  return { ofPlan, measure };
}

function readLabel(tokens: readonly Token[], start: number): Percent["measure"] {
  if (phraseBefore(tokens, start, CLASS_LABELS) > 0) return "classes";
  return phraseBefore(tokens, start, TRAINEE_LABELS) > 0 ? "trainees" : undefined;
}

function readPercent(tokens: readonly Token[], at: number): Percent | undefined {
  const number = tokens[at];
  if (number?.kind !== "number" || !PERCENT.test(number.text)) return undefined;
  const sign = tokens[at + 1]?.text;
  const words = sign === "phần" && tokens[at + 2]?.text === "trăm";
  if (sign !== "%" && !words) return undefined;
  const next = at + (words ? 3 : 2);
  // “20 - 25%” and “83,2%/50%” are no percent of a plan.
  const [before, after] = [tokens[at - 1]?.text, tokens[next]?.text];
  if (before === "-" && tokens[at - 2]?.kind === "number") return undefined;
  if (before === "/" || after === "/" || after === "-") return undefined;
  const from = APPROXIMATING.has(before ?? "") ? at - 1 : at;
  const reached = phraseBefore(tokens, from, REACHED) > 0;
  const attached =
    before === "(" || before === "=" || (before === "đạt" && tokens[at - 2]?.text === "(");
  if (!reached && phraseBefore(tokens, from, OTHER_SHARE) > 0) return undefined;
  const context = readAfter(tokens, next);
  if (context === undefined) return undefined;
  const joined = tokens[from - 1]?.text === "và" || before === ",";
  if (!reached && !attached && !(context.ofPlan && (joined || from === 0))) return undefined;
  const start = reached ? from - phraseBefore(tokens, from, REACHED) : from;
  const measure = context.measure ?? readLabel(tokens, start);
  return {
    value: Number(number.text.replace(",", ".")),
    digits: number.text.split(/[.,]/u)[1]?.length ?? 0,
    first: at,
    next,
    sentence: number.sentence,
    ofPlan: context.ofPlan,
    ...(measure === undefined ? {} : { measure }),
    attached,
    opensSentence: tokens[start - 1]?.sentence !== number.sentence,
  };
}

/** Finds the percents that may belong to a plan: not shares, changes, ranges or grades. */
export function findPercents(tokens: readonly Token[]): readonly Percent[] {
  return tokens.flatMap((_, at) => readPercent(tokens, at) ?? []);
}

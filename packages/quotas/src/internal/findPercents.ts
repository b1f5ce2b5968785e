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
  /** “vượt 12% chỉ tiêu” is 112 percent of it. */
  readonly surplus: boolean;
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
  "mở được",
  "tổ chức được",
  "đào tạo được",
  "bồi dưỡng được",
  "đạt lần lượt",
  "lần lượt đạt",
]);
// Both orders are written: “vượt 12% chỉ tiêu”, “vượt chỉ tiêu 12%”.
const SURPLUS = toPhrases([
  "vượt",
  "vượt mức",
  "vượt kế hoạch",
  "vượt chỉ tiêu",
  "vượt kế hoạch năm",
]);
// It makes a percent of a fraction only: elsewhere a share of people.
const RATE = toPhrases(["tỷ lệ", "tỷ lệ :"]);
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
const COMPARED_WITH_PLAN = toPhrases(["so với kế hoạch", "so với chỉ tiêu"]);
const OTHER_BASE = toPhrases(["cùng kỳ", "năm trước", "năm ngoái", "tổng số", "dân số"]);
const CLASS_LABELS = toPhrases([
  "số lớp",
  "số lớp mở",
  "số lớp đã mở",
  "về lớp",
  "mở lớp",
  "tiến độ mở lớp",
]);
const TRAINEE_LABELS = toPhrases([
  "số học viên",
  "về học viên",
  "số lượt học viên",
  "tiến độ học viên",
  ", học viên",
  "; học viên",
  "và học viên",
]);
const PACE_LABELS = toPhrases(["tiến độ mở lớp", "tiến độ", "tiến độ học viên"]);
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
    const classes = phraseAt(tokens, at, CLASSES);
    // “tuyển sinh lớp 1” names a grade.
    if (measure === undefined && classes > 0 && tokens[at + classes]?.kind !== "number") {
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

// “So với kế hoạch, số lớp đạt 92%”: the base is named before.
function isBaseNamedBefore(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > start - REACH_ON; at -= 1) {
    if (tokens[at]?.sentence !== tokens[start]?.sentence) return false;
    if (phraseAt(tokens, at, COMPARED_WITH_PLAN) > 0) return true;
  }
  return false;
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
  const surplus = phraseBefore(tokens, from, SURPLUS);
  const rate = phraseBefore(tokens, from, RATE);
  const reached = Math.max(phraseBefore(tokens, from, REACHED), surplus, rate);
  const attached =
    before === "(" || before === "=" || (before === "đạt" && tokens[at - 2]?.text === "(");
  if (reached === 0 && phraseBefore(tokens, from, OTHER_SHARE) > 0) return undefined;
  const context = readAfter(tokens, next);
  if (context === undefined) return undefined;
  const joined = tokens[from - 1]?.text === "và" || before === ",";
  const start = from - reached;
  const measure = context.measure ?? readLabel(tokens, start);
  const named = joined && measure !== undefined;
  if (reached === 0 && !attached && !named && !(context.ofPlan && (joined || from === 0))) {
    return undefined;
  }
  const ofPlan =
    context.ofPlan ||
    surplus > 1 ||
    phraseBefore(tokens, start, PACE_LABELS) > 0 ||
    (measure !== undefined && isBaseNamedBefore(tokens, start));
  // “vượt 5%” alone may exceed anything.
  if (surplus > 0 && !ofPlan) return undefined;
  const printed = Number(number.text.replace(",", "."));
  const digits = number.text.split(/[.,]/u)[1]?.length ?? 0;
  return {
    value: surplus > 0 ? Number((100 + printed).toFixed(digits)) : printed,
    digits,
    first: at,
    next,
    sentence: number.sentence,
    ofPlan,
    ...(measure === undefined ? {} : { measure }),
    attached,
    surplus: surplus > 0,
    opensSentence: tokens[start - 1]?.sentence !== number.sentence,
  };
}

// “đạt 58% kế hoạch về số lớp, 47,5% về số học viên”: what one percent says of its base holds for its neighbour.
function shareBase(percents: readonly Percent[]): readonly Percent[] {
  return percents.map((percent, position) => {
    if (percent.ofPlan || percent.measure === undefined) return percent;
    const shared = [percents[position - 1], percents[position + 1]].some(
      (neighbour) =>
        neighbour?.ofPlan === true &&
        neighbour.sentence === percent.sentence &&
        neighbour.measure !== undefined &&
        neighbour.measure !== percent.measure,
    );
    return shared ? { ...percent, ofPlan: true } : percent;
  });
}

/** Finds the percents that may belong to a plan: not shares, changes, ranges or grades. */
export function findPercents(tokens: readonly Token[]): readonly Percent[] {
  return shareBase(tokens.flatMap((_, at) => readPercent(tokens, at) ?? []));
}

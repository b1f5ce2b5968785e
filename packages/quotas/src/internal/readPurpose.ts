import { DONE, PLAN_AS_OBJECT, PLANNED } from "./figureWords.js";
import { phraseAt, phraseBefore, toPhrases } from "./phrases.js";
import type { Token } from "./scanTokens.js";

const REACH = 30;
const INTENT = toPhrases(["sẽ", "dự kiến", "phấn đấu", "cần", "phải", "tiếp tục", "chuẩn bị"]);
const INTENT_REACH = 4;
const LEAST = toPhrases(["ít nhất", "tối thiểu"]);
// They speak of the count right behind them only.
const CARRIED_OUT = toPhrases(["thực hiện", "thực hiện :", "kết quả :"]);
const ASSIGNED = toPhrases(["giao", "giao :"]);
const PLANNING: ReadonlySet<string> = new Set(["hoạch", "sẽ", "kiến", "cần", "phải"]);
const COUNTING: ReadonlySet<string> = new Set(["có", "gồm", "tham", "thu"]);
const REMAINING = toPhrases(["còn lại"]);
const PLANNED_AFTER = toPhrases([
  "theo kế hoạch",
  "trong kế hoạch",
  "của kế hoạch",
  "kế hoạch",
  "theo chỉ tiêu",
]);

/** Whether a count was reached or planned, and whether words say so. */
export interface Purpose {
  readonly purpose: "actual" | "plan";
  readonly stated: boolean;
}

// “kế hoạch thực hiện 24 lớp” is a plan, “thực hiện 24 lớp” is not.
function isPlanned(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 4), first).some(({ text }) => PLANNING.has(text));
}

function isIntended(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - INTENT_REACH; before -= 1) {
    if (tokens[before]?.text === ",") return false;
    if (phraseAt(tokens, before, INTENT) > 0) return true;
  }
  return false;
}

// “được tổ chức theo kế hoạch của Tỉnh ủy, có 50 học viên”: the class is planned, the people are there.
function isCountedSince(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = from; at < first; at += 1) {
    if (tokens[at]?.text === "," && COUNTING.has(tokens[at + 1]?.text ?? "")) return true;
  }
  return false;
}

/** `first` includes the word of approximation, `count` does not. Reads from the words before and after a count whether it was reached or planned; the nearest word decides. */
export function readPurpose(
  tokens: readonly Token[],
  first: number,
  count: number,
  next: number,
): Purpose {
  const sentence = tokens[first]?.sentence;
  if (phraseBefore(tokens, first, CARRIED_OUT) > 0 && !isPlanned(tokens, first)) {
    return { purpose: "actual", stated: true };
  }
  if (phraseBefore(tokens, first, ASSIGNED) > 0) return { purpose: "plan", stated: true };
  let least = phraseBefore(tokens, count, LEAST) > 0;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (tokens[at]?.sentence !== sentence) break;
    const done = phraseAt(tokens, at, DONE);
    if (done > 0) {
      return isIntended(tokens, at)
        ? { purpose: "plan", stated: true }
        : { purpose: "actual", stated: true };
    }
    const planned = phraseAt(tokens, at, PLANNED);
    if (planned === 0 || phraseBefore(tokens, at, PLAN_AS_OBJECT) > 0) continue;
    // “đạt 80% kế hoạch” measures what was done.
    if (tokens[at - 1]?.text === "%" || tokens[at - 1]?.text === "trăm") continue;
    if (phraseAt(tokens, at, LEAST) > 0) {
      least = true;
      continue;
    }
    return isCountedSince(tokens, at + planned, first)
      ? { purpose: "actual", stated: true }
      : { purpose: "plan", stated: true };
  }
  // “mở 21 lớp còn lại theo kế hoạch”
  const after = next + phraseAt(tokens, next, REMAINING);
  if (least || phraseAt(tokens, after, PLANNED_AFTER) > 0) return { purpose: "plan", stated: true };
  return { purpose: "actual", stated: false };
}

import type { Mention } from "./mention.js";
import type { Token } from "./scanTokens.js";

const LINKS: ReadonlySet<string> = new Set(
  "/ trên trong tổng số so với kế hoạch ( : chỉ tiêu là giao kh năm của theo được".split(" "),
);

// “15 lớp trên tổng số 24 lớp”, “15 lớp (kế hoạch 24 lớp)”, “15 lớp/24 lớp”.
function isFractionInWords(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  if (first.measure !== second.measure || first.sentence !== second.sentence) return false;
  if (first.whole !== undefined || second.whole !== undefined) return false;
  const between = tokens.slice(first.next, second.first);
  if (between.length === 0 || between.length > 8) return false;
  const words = between.map((token) => token.text);
  if (!words.every((word) => LINKS.has(word) || /^\d{4}$/u.test(word))) return false;
  return ["/", "trên", "hoạch", "kh", "tiêu"].some((word) => words.includes(word));
}

const CARRYING_OUT: ReadonlySet<string> = new Set(
  ", ; : đã thực hiện được mở tổ chức kết quả đến nay mới đạt là bồi dưỡng đào tạo nhưng song chỉ".split(
    " ",
  ),
);

// “kế hoạch 30 lớp, thực hiện 27 lớp”: what follows the plan at once was reached of it.
function isPlanThenReached(tokens: readonly Token[], plan: Mention, reached: Mention): boolean {
  if (plan.measure !== reached.measure || plan.sentence !== reached.sentence) return false;
  if (plan.unit !== reached.unit || plan.whole !== undefined || reached.whole !== undefined) {
    return false;
  }
  if (plan.purpose !== "plan" || reached.purpose !== "actual" || !reached.stated) return false;
  const between = tokens.slice(plan.next, reached.first);
  return between.length <= 8 && between.every(({ text }) => CARRYING_OUT.has(text));
}

// “33 lớp/2.871 học viên (KH: 50 lớp/4.400 học viên)”: two counts, then the plans of both in brackets.
function isPlannedPair(tokens: readonly Token[], four: readonly Mention[]): boolean {
  const [first, second, third, fourth] = four;
  if (first === undefined || second === undefined || third === undefined) return false;
  if (fourth === undefined || four.some(({ whole }) => whole !== undefined)) return false;
  if (first.measure === second.measure || first.sentence !== fourth.sentence) return false;
  if (first.measure !== third.measure || second.measure !== fourth.measure) return false;
  if (second.purpose !== "actual" || third.purpose !== "plan" || fourth.purpose !== "plan") {
    return false;
  }
  const between = tokens.slice(second.next, third.first);
  return between[0]?.text === "(" && between.every(({ text }) => LINKS.has(text));
}

function joinPairs(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const four = mentions.slice(at, at + 4);
    const [first, second, third, fourth] = four;
    if (first === undefined) break;
    if (second && third && fourth && isPlannedPair(tokens, four)) {
      joined.push({ ...first, whole: third.value }, { ...second, whole: fourth.value });
      at += 3;
    } else joined.push(first);
  }
  return joined;
}

/** Makes one fraction of a count and the plan named just before or after it. */
export function joinFractions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of joinPairs(tokens, mentions)) {
    const last = joined.at(-1);
    if (last !== undefined && isFractionInWords(tokens, last, mention)) {
      joined[joined.length - 1] = { ...last, whole: mention.value, next: mention.next };
    } else if (last !== undefined && isPlanThenReached(tokens, last, mention)) {
      joined[joined.length - 1] = { ...mention, whole: last.value, first: last.first };
    } else joined.push(mention);
  }
  return joined;
}

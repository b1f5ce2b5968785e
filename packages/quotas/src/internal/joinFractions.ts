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

/** Makes one fraction of a count and the plan named just after it. */
export function joinFractions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last !== undefined && isFractionInWords(tokens, last, mention)) {
      joined[joined.length - 1] = { ...last, whole: mention.value, next: mention.next };
    } else joined.push(mention);
  }
  return joined;
}

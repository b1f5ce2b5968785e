import type { CountedMention } from "./dropRestated.js";
import type { Token } from "./scanTokens.js";

const BARE: ReadonlySet<string> = new Set(["với", ",", "và", "."]);

// A table cell or heading: nothing but “24 lớp với 2668 học viên” is a volume to be done.
function isBareVolume(tokens: readonly Token[], counted: readonly CountedMention[]): boolean {
  const [first, second] = counted;
  if (counted.length !== 2 || first === undefined || second === undefined) return false;
  if (first.mention.measure === second.mention.measure) return false;
  const mentioned = counted.map(({ mention }) => mention.next - mention.first);
  const rest = tokens.length - mentioned.reduce((sum, length) => sum + length, 0);
  return (
    first.percent === undefined &&
    second.percent === undefined &&
    rest <= 2 &&
    tokens.filter((token) => BARE.has(token.text)).length === rest
  );
}

/**
 * Reads a count as a plan where nothing says that it was reached and a fraction elsewhere has the same number below the
 * line: “24 lớp với 2668 học viên” beside “15/24 lớp”.
 */
export function confirmPlans(
  tokens: readonly Token[],
  counted: readonly CountedMention[],
): readonly CountedMention[] {
  const bare = isBareVolume(tokens, counted);
  const plans = new Set(
    counted.map(({ mention }) => `${mention.measure} ${mention.whole ?? "none"}`),
  );
  return counted.map((item) => {
    const { mention, percent } = item;
    if (mention.stated || mention.whole !== undefined || percent !== undefined) return item;
    if (!bare && !plans.has(`${mention.measure} ${mention.value}`)) return item;
    return { ...item, mention: { ...mention, purpose: "plan" } };
  });
}

import { TRAINING } from "./figureWords.js";
import type { Percent } from "./findPercents.js";
import type { Mention } from "./mention.js";
import { phraseAt } from "./phrases.js";
import type { Token } from "./scanTokens.js";

const LOOKED_AT = 6;
const CLOSE = 3;
const LONGEST_GAP = 60;
const FOLLOWING_REACH = 7;
const TRAINING_REACH = 40;
const NOT_A_COUNT: ReadonlySet<string> = new Set([
  "năm",
  "tháng",
  "quý",
  "ngày",
  "khóa",
  "số",
  "đợt",
  "tượng",
]);

/** Which percent belongs to which mention, by position in the two lists; and those that stand alone. */
export interface Attachment {
  readonly byMention: ReadonlyMap<number, Percent>;
  readonly alone: readonly Percent[];
}

// Another count between a mention and a percent takes the percent to itself; years and brackets do not.
function isInterrupted(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return true;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.text === "(") depth += 1;
    if (token?.text === ")") depth = Math.max(0, depth - 1);
    if (token?.kind !== "number" || depth > 0) continue;
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    if (after === "%" || after === "/" || before === "/" || NOT_A_COUNT.has(before)) continue;
    if (after === "tháng" || after === "năm" || after === "phần") continue;
    return true;
  }
  return false;
}

// “kế hoạch 2.700 học viên, đã thực hiện 2.268, đạt 84%”
function isBesideItsPlan(mention: Mention, before: Mention | undefined): boolean {
  return (
    before?.purpose === "plan" &&
    before.measure === mention.measure &&
    before.sentence === mention.sentence &&
    mention.purpose === "actual"
  );
}

function suits(
  tokens: readonly Token[],
  mention: Mention,
  before: Mention | undefined,
  percent: Percent,
): boolean {
  const counted =
    mention.whole !== undefined || mention.purpose === "plan" || isBesideItsPlan(mention, before);
  // “đã mở 29 lớp, đạt 58%”: classes have no grades, so the percent can only be the plan's.
  const opened = mention.measure === "classes" && percent.first - mention.next <= CLOSE;
  if (!percent.ofPlan && !counted && !opened && percent.measure === undefined) return false;
  if (percent.measure !== undefined) return percent.measure === mention.measure;
  return !isInterrupted(tokens, mention.next, percent.first);
}

function isNear(mention: Mention, percent: Percent): boolean {
  if (mention.sentence === percent.sentence) return true;
  return percent.opensSentence && mention.sentence === percent.sentence - 1;
}

// “đạt 62,5% kế hoạch (15/24 lớp)”, “đạt 88% kế hoạch với 44/50 lớp”: the count follows.
function isFollowedBy(
  tokens: readonly Token[],
  next: Mention | undefined,
  percent: Percent,
): boolean {
  if (next === undefined || !percent.ofPlan || next.sentence !== percent.sentence) return false;
  if (percent.measure !== undefined && percent.measure !== next.measure) return false;
  const gap = next.first - percent.next;
  if (gap < 1 || gap > FOLLOWING_REACH) return false;
  const before = tokens[next.first - 1]?.text;
  return before === "(" || (before === "với" && next.whole !== undefined);
}

function findOwner(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  taken: ReadonlyMap<number, Percent>,
  percent: Percent,
  last: number,
): number | undefined {
  for (let at = last; at > last - LOOKED_AT; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || !isNear(mention, percent)) break;
    if (!taken.has(at) && suits(tokens, mention, mentions[at - 1], percent)) return at;
    if (percent.measure === undefined) break;
  }
  return isFollowedBy(tokens, mentions[last + 1], percent) ? last + 1 : undefined;
}

// “tuyển sinh … đạt 21% so với kế hoạch”: no count at all, but the sentence speaks of training.
function standsAlone(
  tokens: readonly Token[],
  neighbours: readonly (Mention | undefined)[],
  percent: Percent,
): boolean {
  if (!percent.ofPlan) return false;
  if (percent.measure !== undefined) return true;
  if (neighbours.some((mention) => mention?.sentence === percent.sentence)) return false;
  let training = false;
  for (let at = percent.first - 1; at >= Math.max(0, percent.first - TRAINING_REACH); at -= 1) {
    if (tokens[at]?.sentence !== percent.sentence) break;
    if (phraseAt(tokens, at, TRAINING) > 0) {
      training = !isInterrupted(tokens, at, percent.first);
      break;
    }
  }
  return training;
}

const BETWEEN_RESPECTIVE: ReadonlySet<string> = new Set(["và", ",", "đạt", "là"]);

// “mở 61 lớp, 5.214 học viên, đạt lần lượt 101,7% và 96,6% kế hoạch”: in the order of the counts.
function areRespective(
  tokens: readonly Token[],
  counts: readonly (Mention | undefined)[],
  percents: readonly (Percent | undefined)[],
): boolean {
  const [classes, trainees] = counts;
  const [first, second] = percents;
  if (classes === undefined || trainees === undefined) return false;
  if (first === undefined || second === undefined) return false;
  if (classes.measure === trainees.measure || classes.sentence !== trainees.sentence) return false;
  if (first.sentence !== trainees.sentence || second.sentence !== first.sentence) return false;
  if (first.measure !== undefined || second.measure !== undefined || !second.ofPlan) return false;
  if (second.first - first.next > 2) return false;
  return tokens.slice(first.next, second.first).every(({ text }) => BETWEEN_RESPECTIVE.has(text));
}

/** Gives each percent to the count it belongs to: the one it names, else the nearest before it. */
export function attachPercents(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  percents: readonly Percent[],
): Attachment {
  const byMention = new Map<number, Percent>();
  const alone: Percent[] = [];
  let last = -1;
  for (const [position, percent] of percents.entries()) {
    while ((mentions[last + 1]?.first ?? Number.POSITIVE_INFINITY) < percent.first) last += 1;
    const counts = [mentions[last - 1], mentions[last]];
    if (
      !byMention.has(last - 1) &&
      !byMention.has(last) &&
      areRespective(tokens, counts, [percent, percents[position + 1]])
    ) {
      byMention.set(last - 1, percent);
      continue;
    }
    const owner = findOwner(tokens, mentions, byMention, percent, last);
    if (owner !== undefined) byMention.set(owner, percent);
    else if (standsAlone(tokens, [mentions[last], mentions[last + 1]], percent)) {
      alone.push(percent);
    }
  }
  return { byMention, alone };
}

import { APPROXIMATE, TRAINING } from "./figureWords.js";
import { isAboutTraining } from "./isAboutTraining.js";
import { isSetAside } from "./isSetAside.js";
import type { Mention } from "./mention.js";
import { phraseAt } from "./phrases.js";
import { readLabelled } from "./readLabelled.js";
import { type Noun, readNoun } from "./readNoun.js";
import { isPlaces } from "./readPlaces.js";
import { readPurpose } from "./readPurpose.js";
import { type Quantity, readQuantity } from "./readQuantity.js";
import type { Token } from "./scanTokens.js";

const OPENING_WORDS: ReadonlySet<string> = new Set(
  "một hai ba bốn năm sáu bảy bẩy tám chín mười".split(" "),
);
const TRAINED_WITHIN = 8;
const LONGEST_BRACKET = 6;
const OPENING_VERBS: ReadonlySet<string> = new Set(["mở", "giảng", "chức", "được", "thêm"]);

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return false;
  // The rest of a date: 15/8/2021.
  if (tokens[at - 1]?.text === "/" && tokens[at - 2]?.kind === "number") return false;
  return token.kind === "number" || OPENING_WORDS.has(token.text);
}

// “một” and “năm” are also an article and a year: they count only after a verb of opening.
function isDoubtfulWord(tokens: readonly Token[], at: number, quantity: Quantity, noun: Noun) {
  if (!quantity.words) return false;
  const opened = noun.measure === "classes" && OPENING_VERBS.has(tokens[at - 1]?.text ?? "");
  if (opened) return false;
  const word = tokens[at]?.text;
  // “Năm lớp bồi dưỡng …”: no year is followed by “lớp”.
  const opens = word === "năm" && tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  if (quantity.next - at === 1 && (word === "một" || (word === "năm" && !opens))) return true;
  // “giữa hai lớp”: only a class that trains is counted.
  if (noun.measure !== "classes") return false;
  const after = tokens.slice(noun.next, noun.next + TRAINED_WITHIN);
  return !after.some((_, offset) => phraseAt(tokens, noun.next + offset, TRAINING) > 0);
}

// In “lớp … với 630 học viện” the last word is a slip for “học viên”.
function readSlip(tokens: readonly Token[], next: number, last: Mention | undefined) {
  if (tokens[next]?.text !== "học" || tokens[next + 1]?.text !== "viện") return undefined;
  if (last?.measure !== "classes" || last.sentence !== tokens[next]?.sentence) return undefined;
  return { measure: "trainees", certain: true, unit: "persons", next: next + 2 } as const;
}

// “15/24 (62,5%) lớp”, “24 (hai mươi bốn) lớp”.
function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const length = tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ")");
  return length < 0 ? at : at + length + 1;
}

function startOfRange(tokens: readonly Token[], quantity: Quantity): number | undefined {
  const link = tokens[quantity.next]?.text;
  if (link !== "-" && link !== "đến" && link !== "tới") return undefined;
  return readQuantity(tokens, quantity.next + 1)?.next;
}

function withApproximation(tokens: readonly Token[], at: number) {
  const approximate = APPROXIMATE.get(tokens[at - 1]?.text ?? "");
  if (approximate === undefined) return { first: at };
  const two = /^(?:nhất|thiểu|đa|quá|xỉ)$/u.test(tokens[at - 1]?.text ?? "");
  return { first: at - (two ? 2 : 1), approximate };
}

function readMention(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  last: Mention | undefined,
): Mention | undefined {
  const sentence = tokens[at]?.sentence ?? 0;
  const { first, approximate } = withApproximation(tokens, at);
  const base = {
    value: quantity.value,
    ...(quantity.whole === undefined ? {} : { whole: quantity.whole }),
    ...(approximate === undefined ? {} : { approximate }),
    sentence,
  };
  if (isPlaces(tokens, first, quantity)) {
    const next = quantity.next + 2;
    if (isSetAside(tokens, first, at, next)) return undefined;
    const place = { measure: "trainees", unit: "persons", purpose: "plan", stated: true } as const;
    return { ...base, ...place, first: at, next };
  }
  const noun =
    readNoun(tokens, quantity.next) ??
    readNoun(tokens, skipBracket(tokens, quantity.next)) ??
    readSlip(tokens, quantity.next, last);
  if (noun === undefined) {
    const label = readLabelled(tokens, first, quantity.next);
    return label && { ...base, ...label, first: at, next: quantity.next };
  }
  if (isDoubtfulWord(tokens, at, quantity, noun)) return undefined;
  if (isSetAside(tokens, first, at, noun.next)) return undefined;
  if (!noun.certain && !isAboutTraining(tokens, first, noun.next)) return undefined;
  const { measure, unit, next } = noun;
  return {
    ...base,
    ...readPurpose(tokens, first, at, next),
    measure,
    ...(unit === undefined ? {} : { unit }),
    first: at,
    next,
  };
}

/** Finds every count of classes or trainees, without percents. */
export function findMentions(tokens: readonly Token[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens, at)) continue;
    const quantity = readQuantity(tokens, at);
    if (quantity === undefined) continue;
    const rangeEnd = startOfRange(tokens, quantity);
    if (rangeEnd !== undefined) {
      const noun = readNoun(tokens, rangeEnd);
      if (noun !== undefined) {
        at = noun.next - 1;
        continue;
      }
    }
    const mention = readMention(tokens, at, quantity, mentions.at(-1));
    if (mention !== undefined) {
      mentions.push(mention);
      at = mention.next - 1;
    } else if (quantity.words || quantity.whole !== undefined) at = quantity.next - 1;
  }
  return mentions;
}

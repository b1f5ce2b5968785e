import type { Tokens } from "./token.js";
import { COUNTED } from "./vocabulary.js";

export interface YearPair {
  readonly start: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
  readonly kind: "year-range" | "school-year";
}

const STRETCHES = new Set(["đoạn", "kỳ", "kì", "năm", "từ", "trong", "hạn", "niên"]);
const COURSES = new Set(["khóa", "khoá"]);

interface Cue {
  readonly start: number;
  readonly kind: YearPair["kind"];
}

function isCourseNumber(text: string): boolean {
  return /^(?:\d{1,3}|[ivxl]{1,8})$/u.test(text);
}

/** The word that says what a pair of years is, at most some tokens before it. */
function readCue(tokens: Tokens, index: number, earliest: number): Cue | undefined {
  let at = index - 1;
  for (
    let skipped = 0;
    skipped < 2 && (tokens.text(at) === ":" || tokens.text(at) === "(");
    skipped += 1
  )
    at -= 1;
  if (at < earliest) return undefined;
  const word = tokens.text(at);
  const before = tokens.text(at - 1);
  const school = (start: number): Cue => ({
    start: Math.max(start, earliest),
    kind: "school-year",
  });
  const stretch = (start: number): Cue => ({
    start: Math.max(start, earliest),
    kind: "year-range",
  });
  if (word === "học" && (before === "năm" || COURSES.has(before))) return school(at - 1);
  if (COURSES.has(word)) return school(before === "niên" ? at - 1 : at);
  if (
    isCourseNumber(word) &&
    (COURSES.has(before) || (before === "học" && COURSES.has(tokens.text(at - 2))))
  ) {
    return at === index - 1 ? undefined : school(COURSES.has(before) ? at - 1 : at - 2);
  }
  if (!STRETCHES.has(word)) return undefined;
  if (word === "đoạn") return before === "giai" ? stretch(at - 1) : undefined;
  if (word === "kỳ" || word === "kì")
    return before === "nhiệm" || before === "thời" ? stretch(at - 1) : undefined;
  return stretch(word === "năm" ? at : at + 1);
}

/** Two years: `giai đoạn 2019 - 2021`, `năm học 2021-2022`, `(1993-2024)`, `từ năm 2016 đến năm 2020`. */
export function readYearPair(
  tokens: Tokens,
  index: number,
  earliest: number,
): YearPair | undefined {
  const from = tokens.year(index);
  if (
    from < 0 ||
    (tokens.isGlued(index) &&
      tokens.at(index - 1).text !== "(" &&
      tokens.at(index - 1).text !== ":" &&
      tokens.at(index - 1).kind !== "word")
  )
    return undefined;
  const joint = tokens.text(index + 1);
  const isDash = joint === "-";
  if (!isDash && joint !== "đến" && joint !== "tới" && joint !== "/") return undefined;
  let second = index + 2;
  if (tokens.text(second) === "năm") second += 1;
  let to = tokens.year(second);
  const cue = readCue(tokens, index, earliest);
  if (
    to < 0 &&
    cue?.kind === "school-year" &&
    isDash &&
    tokens.at(second).text.length === 2 &&
    tokens.isGlued(second)
  ) {
    to = tokens.number(second, 2) + Math.floor(from / 100) * 100;
    if (to !== from + 1) return undefined;
  }
  if (to < 0) return undefined;
  const next = second + 1;
  const after = tokens.at(next);
  if (
    after.gap === 0 &&
    "/-.,_".includes(after.text) &&
    tokens.isGlued(next + 1) &&
    tokens.at(next + 1).kind !== "mark"
  )
    return undefined;
  if (after.gap === 0 && after.kind === "word") return undefined;
  const isCounted = after.text === "%" || COUNTED.has(after.text);
  if (cue !== undefined && !(isCounted && tokens.text(index - 1) === "từ")) {
    const closes = cue.start < index && tokens.text(index - 1) === "(" && after.text === ")";
    return { start: cue.start, next: closes ? next + 1 : next, from, to, kind: cue.kind };
  }
  const before = tokens.text(index - 1);
  const inBrackets = before === "(" && after.text === ")";
  const wasNumbered =
    ["số", "khoảng", "hơn", "trên", "gần", "qđ", "đt", ":", "từ"].includes(before) ||
    tokens.at(index - 1).kind === "number";
  if (!isDash || to <= from || to - from > 300 || from < 1800 || to > 2150) return undefined;
  if (!inBrackets && (isCounted || wasNumbered || to - from > 60)) return undefined;
  return { start: index, next, from, to, kind: "year-range" };
}

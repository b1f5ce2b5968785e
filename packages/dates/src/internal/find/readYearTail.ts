import { readCycleYear } from "./readCycleYear.js";
import type { Tokens } from "./token.js";
import { COUNTED, UNIT_WORDS } from "./vocabulary.js";

export interface YearTail {
  readonly year: number;
  /** -1, or the place in the cycle of sixty. */
  readonly cycleYear: number;
  readonly next: number;
}

function readYearWords(tokens: Tokens, index: number): YearTail | undefined {
  const thousand = UNIT_WORDS.get(tokens.text(index));
  const unit = tokens.text(index + 1);
  if (thousand === undefined || thousand > 2 || (unit !== "nghìn" && unit !== "ngàn"))
    return undefined;
  let next = index + 2;
  let year = thousand * 1000;
  const hundred = tokens.text(next) === "không" ? 0 : UNIT_WORDS.get(tokens.text(next));
  if (hundred !== undefined && tokens.text(next + 1) === "trăm") {
    year += hundred * 100;
    next += 2;
  }
  const head = tokens.text(next);
  const one = UNIT_WORDS.get(tokens.text(next + 1));
  if ((head === "linh" || head === "lẻ") && one !== undefined)
    return { year: year + one, cycleYear: -1, next: next + 2 };
  if (head === "mười") {
    return {
      year: year + 10 + (one ?? 0),
      cycleYear: -1,
      next: next + (one === undefined ? 1 : 2),
    };
  }
  const ten = UNIT_WORDS.get(head);
  if (ten === undefined) return { year, cycleYear: -1, next };
  if (tokens.text(next + 1) !== "mươi")
    return {
      year: year + ten * 10 + (one ?? 0),
      cycleYear: -1,
      next: next + (one === undefined ? 1 : 2),
    };
  const last = UNIT_WORDS.get(tokens.text(next + 2));
  return {
    year: year + ten * 10 + (last ?? 0),
    cycleYear: -1,
    next: next + (last === undefined ? 2 : 3),
  };
}

/** The year after a month or quarter: `năm 2021`, `/2021`, `.2021`, ` - 2021`, `2021`, `năm Bính Ngọ`. */
export function readYearTail(tokens: Tokens, index: number): YearTail | undefined {
  const first = tokens.text(index);
  const comma = first === "," || (first === "/" && tokens.text(index + 1) === "năm") ? 1 : 0;
  const word = tokens.text(index + comma);
  if (word === "năm" || (word === "của" && tokens.text(index + comma + 1) === "năm")) {
    let next = index + comma + (word === "năm" ? 1 : 2);
    if (tokens.text(next) === ":") next += 1;
    const year = tokens.year(next);
    if (year > 0) return { year, cycleYear: -1, next: next + 1 };
    return readCycleYear(tokens, next) ?? readYearWords(tokens, next);
  }
  if (
    first === "/" ||
    first === "-" ||
    (first === "." && tokens.isGlued(index) && tokens.isGlued(index + 1))
  ) {
    const year = tokens.year(index + 1);
    const after = tokens.at(index + 2);
    const goesOn =
      after.gap === 0 &&
      "/-.".includes(after.text) &&
      after.kind === "mark" &&
      tokens.at(index + 3).gap === 0 &&
      tokens.at(index + 3).kind === "number";
    return year > 0 && !goesOn ? { year, cycleYear: -1, next: index + 2 } : undefined;
  }
  const year = tokens.year(index + comma);
  if (year < 0 || tokens.at(index + comma).gap === 0 || COUNTED.has(tokens.text(index + comma + 1)))
    return undefined;
  return { year, cycleYear: -1, next: index + comma + 1 };
}

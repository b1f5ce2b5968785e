import { readNumberWord } from "./readNumberWord.js";
import type { Tokens } from "./token.js";

export interface MonthsOfYear {
  readonly next: number;
  readonly from: number;
  readonly to: number;
  /** 0 where none is printed. */
  readonly year: number;
}

/** `6 tháng đầu năm 2021`, `chín tháng năm 2021`, `nửa cuối năm 2021`: the first or last months of a year. */
export function readMonthsOfYear(tokens: Tokens, index: number): MonthsOfYear | undefined {
  let count: number;
  let at: number;
  if (tokens.text(index) === "nửa") {
    count = 6;
    at = index + 1;
  } else {
    const words =
      tokens.at(index).kind === "number"
        ? { value: tokens.number(index, 2), next: index + 1 }
        : readNumberWord(tokens, index);
    if (
      words === undefined ||
      words.value < 2 ||
      words.value > 12 ||
      tokens.text(words.next) !== "tháng"
    )
      return undefined;
    if (
      tokens.isGlued(index) &&
      "/.,-".includes(tokens.text(index - 1)) &&
      tokens.at(index - 2).kind === "number"
    )
      return undefined;
    count = words.value;
    at = words.next + 1;
  }
  const part = tokens.text(at);
  const isPart = part === "đầu" || part === "cuối";
  if (isPart) at += 1;
  else if (tokens.text(index) === "nửa") return undefined;
  if (tokens.text(at) === "của") at += 1;
  if (tokens.text(at) !== "năm" || tokens.text(at + 1) === "học") return undefined;
  const year = tokens.year(at + 1);
  if (year < 0 && !isPart) return undefined;
  const last = part === "cuối";
  return {
    next: year < 0 ? at + 1 : at + 2,
    from: last ? 13 - count : 1,
    to: last ? 12 : count,
    year: Math.max(year, 0),
  };
}

import type { Tokens } from "./token.js";
import { MONTH_WORDS } from "./vocabulary.js";

export interface ReadMonth {
  readonly month: number;
  readonly lunar: boolean;
  readonly inWords: boolean;
  readonly next: number;
}

/** The number or name after the word `tháng`. */
export function readMonth(tokens: Tokens, index: number): ReadMonth | undefined {
  const number = tokens.number(index, 2);
  if (number >= 0) {
    return number >= 1 && number <= 12
      ? { month: number, lunar: false, inWords: false, next: index + 1 }
      : undefined;
  }
  const word = tokens.text(index);
  const month = MONTH_WORDS.get(word);
  if (month === undefined) return undefined;
  const lunar = word === "giêng" || word === "chạp";
  const second = tokens.text(index + 1);
  if (month === 10 && (second === "một" || second === "hai")) {
    return { month: second === "một" ? 11 : 12, lunar, inWords: true, next: index + 2 };
  }
  return { month, lunar, inWords: true, next: index + 1 };
}

import { readMonth } from "./readMonth.js";
import { readNumberWord } from "./readNumberWord.js";
import { readYearTail } from "./readYearTail.js";
import type { Tokens } from "./token.js";

/** `tuần 3 tháng 8`, `tuần đầu tháng 8 năm 2020`: a week of a month, for which there is no notation. Gives the index after it. */
export function readWeekOfMonth(tokens: Tokens, index: number): number | undefined {
  if (tokens.text(index) !== "tuần") return undefined;
  let at = index + 1;
  if (tokens.text(at) === "lễ") at += 1;
  if (tokens.text(at) === "thứ") at += 1;
  const word = tokens.text(at);
  if (
    tokens.number(at, 1) > 0 ||
    ["đầu", "cuối", "nhất", "i", "ii", "iii", "iv", "v"].includes(word)
  )
    at += 1;
  else {
    const number = readNumberWord(tokens, at);
    if (number === undefined) return undefined;
    at = number.next;
  }
  if (tokens.text(at) === "tiên") at += 1;
  if (tokens.text(at) === "của" || tokens.text(at) === ",") at += 1;
  if (tokens.text(at) !== "tháng") return undefined;
  const month = readMonth(tokens, at + 1);
  if (month === undefined) return undefined;
  return readYearTail(tokens, month.next)?.next ?? month.next;
}

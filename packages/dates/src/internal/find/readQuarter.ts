import { type Moment, newMoment } from "./moment.js";
import { readYearTail } from "./readYearTail.js";
import type { Tokens } from "./token.js";
import { ROMAN_QUARTERS } from "./vocabulary.js";

/** `quý II năm 2021`, `quý 4/2022`; without the word where `named` says that it stood before. */
export function readQuarter(tokens: Tokens, index: number, named = false): Moment | undefined {
  const word = tokens.text(index);
  const isShort = word === "q" && tokens.isGlued(index + 1);
  const at = word === "quý" || word === "quí" || isShort ? index + 1 : index;
  if (at === index && !named) return undefined;
  const quarter = ROMAN_QUARTERS.get(tokens.text(at));
  if (quarter === undefined) return undefined;
  const moment = newMoment(index, { quarter, next: at + 1 });
  const tail = readYearTail(tokens, at + 1);
  if (tail !== undefined && tail.year > 0) {
    moment.year = tail.year;
    moment.next = tail.next;
  } else if (isShort) return undefined; // `Q3` alone is a district.
  return moment;
}

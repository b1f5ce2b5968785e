import type { Chain } from "./readChain.js";
import type { Tokens } from "./token.js";
import { STRONG_CUES, WEAK_CUES } from "./vocabulary.js";

/** Whether a chain holds a year of four digits, so that it is a date beyond doubt. */
function isWhole({ numbers }: Chain): boolean {
  return numbers.length > 2 && numbers.some((number) => number.length === 4);
}

/** Whether figures stand for themselves: not part of a document number, a class code, a plate, a decimal. */
export function isIsolated(tokens: Tokens, index: number, chain: Chain): boolean {
  const whole = isWhole(chain);
  const before = tokens.at(index - 1);
  if (tokens.isGlued(index)) {
    if (
      before.kind === "word" &&
      !whole &&
      !STRONG_CUES.has(before.text) &&
      !WEAK_CUES.has(before.text)
    )
      return false;
    const codeBefore = tokens.isGlued(index - 1) && tokens.at(index - 2).kind !== "mark";
    if ((before.text === "/" || before.text === "_") && index > 1) return false;
    // `Thứ Ba,12/3/2024` only lacks its space.
    const isComma = before.text === "," && tokens.at(index - 2).kind === "word";
    if (
      "-.,".includes(before.text) &&
      codeBefore &&
      (!whole || (tokens.at(index - 2).capital && !isComma))
    )
      return false;
    if (before.text === "," && codeBefore && tokens.at(index - 2).kind === "number") return false;
    if (before.text === "#" || before.text === "+" || before.text === "$") return false;
  }
  const after = tokens.at(chain.next);
  if (after.text === "%") return false;
  if (!tokens.isGlued(chain.next)) return true;
  const second = tokens.at(chain.next + 1);
  const goesOn = tokens.isGlued(chain.next + 1) && second.kind !== "mark";
  if (after.text === "/" || after.text === "_") return !goesOn || second.text === "tháng";
  if (after.text === "-" || after.text === "&")
    return !(goesOn && second.capital && (!whole || second.end - second.start < 4));
  if (after.text === "," || after.text === ".")
    return whole || !(goesOn && second.kind === "number");
  return true;
}

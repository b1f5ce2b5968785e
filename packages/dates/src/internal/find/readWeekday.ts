import type { Tokens } from "./token.js";
import { WEEKDAY_WORDS } from "./vocabulary.js";

/** `Thứ năm`, `thứ 5`, `Chủ nhật`, `CN`. */
export function readWeekday(
  tokens: Tokens,
  index: number,
): { weekday: number; next: number } | undefined {
  const word = tokens.text(index);
  if (word === "thứ") {
    const weekday = WEEKDAY_WORDS.get(tokens.text(index + 1));
    return weekday === undefined ? undefined : { weekday, next: index + 2 };
  }
  if ((word === "chủ" || word === "chúa") && tokens.text(index + 1) === "nhật")
    return { weekday: 7, next: index + 2 };
  // `TN-CN` is part of a sign.
  if (tokens.isGlued(index)) return undefined;
  if (word === "cn") return { weekday: 7, next: index + 1 };
  if (word === "t" && tokens.isGlued(index + 1)) {
    const weekday = WEEKDAY_WORDS.get(tokens.text(index + 1));
    if (weekday !== undefined) return { weekday, next: index + 2 };
  }
  return undefined;
}

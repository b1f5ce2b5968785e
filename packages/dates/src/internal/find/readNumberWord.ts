import type { Tokens } from "./token.js";
import { UNIT_WORDS } from "./vocabulary.js";

/** A whole number from 1 to 39 in words, with the index after it. */
export function readNumberWord(
  tokens: Tokens,
  index: number,
): { value: number; next: number } | undefined {
  const first = tokens.text(index);
  if (first === "mười") {
    const unit = UNIT_WORDS.get(tokens.text(index + 1));
    return unit === undefined
      ? { value: 10, next: index + 1 }
      : { value: 10 + unit, next: index + 2 };
  }
  const head = UNIT_WORDS.get(first);
  if (head === undefined) return undefined;
  if (tokens.text(index + 1) !== "mươi" && tokens.text(index + 1) !== "mốt")
    return { value: head, next: index + 1 };
  if (tokens.text(index + 1) === "mốt") return { value: head * 10 + 1, next: index + 2 };
  const unit = UNIT_WORDS.get(tokens.text(index + 2));
  return unit === undefined
    ? { value: head * 10, next: index + 2 }
    : { value: head * 10 + unit, next: index + 3 };
}

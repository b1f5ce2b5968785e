import { foldText } from "@sotruong/text";
import { announces, type LabelIndex } from "./labelIndex.js";
import type { PageLine } from "./pageLine.js";

const LONGEST_LABEL = 8;
const beginnings = new WeakMap<LabelIndex, ReadonlySet<string>>();
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** Most lines of a page begin with a word that no page function begins with. */
function mayBegin(plain: string, index: LabelIndex): boolean {
  let words = beginnings.get(index);
  if (words === undefined) {
    words = new Set([
      SIZE_LETTER,
      ...[...index].flatMap(([key, forms]) =>
        forms.has("action") || forms.has("share") ? [key.split(" ", 1)[0] ?? ""] : [],
      ),
    ]);
    beginnings.set(index, words);
  }
  const [first = ""] = FIRST_WORD.exec(plain.slice(0, 24).replace(GLUED, "$1 ")) ?? [];
  return words.has(foldText(first));
}

/** “EmailTăng tương phản”: two functions without a space between them. */
const GLUED = /(\p{Ll})(?=\p{Lu})/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
/** The letters of “A- A A+”, which set the size of the letters. */
const SIZE_LETTER = "a";

/**
 * Recognises a row of page functions such as “[Trở về] [Đầu trang] In bài viết”: the whole line must consist of them.
 * One function of one word (“In”) counts only in brackets, since it may as well be prose.
 */
export function matchActions(
  { plain }: Pick<PageLine, "plain">,
  index: LabelIndex,
): "actions" | "share" | undefined {
  if (plain.length > 240 || !mayBegin(plain, index)) return undefined;
  const words = foldText(plain.replace(GLUED, "$1 "))
    .split(NOT_A_WORD)
    .filter((word) => word !== "");
  let actions = 0;
  let shares = 0;
  let longest = 0;
  for (let start = 0; start < words.length; ) {
    if (words[start] === SIZE_LETTER) {
      start += 1;
      continue;
    }
    let length = Math.min(LONGEST_LABEL, words.length - start);
    for (; length > 0; length -= 1) {
      const key = words.slice(start, start + length).join(" ");
      if (announces(index, key, "action")) {
        actions += 1;
        break;
      }
      if (announces(index, key, "share")) {
        shares += 1;
        break;
      }
    }
    if (length === 0) return undefined;
    longest = Math.max(longest, length);
    start += length;
  }
  const count = actions + shares;
  if (count === 0) return undefined;
  if (count === 1 && longest === 1 && !plain.startsWith("[")) return undefined;
  return actions > 0 ? "actions" : "share";
}

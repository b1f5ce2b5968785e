import type { Moment } from "./moment.js";
import type { Tokens } from "./token.js";
import { NAMED_DAYS, STRONG_CUES, WEAK_CUES } from "./vocabulary.js";

const NAMES_OF_DAYS = new Set([
  "nam",
  "nữ",
  "khánh",
  "động",
  "mừng",
  "niệm",
  "lễ",
  "dịp",
  "tết",
  "sinh",
  "đoàn",
  "sĩ",
  "sỹ",
  "nhi",
  "chí",
  "nhất",
  "phóng",
  "thế",
  "giới",
  "quốc",
  "thống",
  "học",
  "trò",
  "thắng",
  "đảng",
  "(",
]);

const COUNTS = new Set(["mỗi", "một", "hằng", "hàng", "từng", "mấy", "vài", "nhiều", "/"]);

/** Whether `ngày` after this token counts days: `mỗi ngày`, `5 ngày`. */
export function isCount(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (token.kind === "number") return token.text.length < 3 && !tokens.isGlued(index);
  return COUNTS.has(token.text);
}

/** How sure the words before figures make that they are a date: 0, 1 (`từ`) or 2 (`ngày`, `Quốc khánh`). */
export function cueBefore(tokens: Tokens, moment: Moment): 0 | 1 | 2 {
  let at = moment.start - 1;
  const isNamed = NAMED_DAYS.has(moment.month * 100 + moment.day);
  if (isNamed && NAMES_OF_DAYS.has(tokens.text(at))) return 2;
  const isAside = tokens.text(at) === "(" || tokens.text(at) === ":";
  if (isAside) at -= 1;
  const word = tokens.text(at);
  if (!isAside && word === "ngày" && isCount(tokens, at - 1)) return 0;
  if (STRONG_CUES.has(word) && word !== "nay") return 2;
  return WEAK_CUES.has(word) ? 1 : 0;
}

import { phraseAt, phraseBefore, toPhrases } from "./phrases.js";
import type { Quantity } from "./readQuantity.js";
import type { Token } from "./scanTokens.js";

const RECRUITING = toPhrases([
  "tuyển sinh",
  "xét tuyển",
  "tuyển",
  "đào tạo",
  "nhập học",
  "bồi dưỡng",
]);
// “1.471 chỉ tiêu giáo viên” are posts, “8 chỉ tiêu lớn” aims.
const OTHER_PLACES = toPhrases([
  "giáo viên",
  "giảng viên",
  "viên chức",
  "công chức",
  "biên chế",
  "lớn",
  "cơ bản",
  "chủ yếu",
  "chính",
  "kinh tế",
  "thi đua",
  "thành phần",
  "vượt",
  "đạt",
  "nghị quyết",
]);
const ENROLLING = toPhrases(["tuyển sinh", "xét tuyển", "tuyển", "tuyển được", "nhập học"]);
const REACH = 12;

/**
 * Tells whether “4.000 chỉ tiêu” counts places for trainees. The same words count criteria (“54/55 chỉ tiêu”), posts and
 * changes, so enrolment must be spoken of just before or just after.
 */
export function isPlaces(tokens: readonly Token[], first: number, quantity: Quantity): boolean {
  const { next, whole, words } = quantity;
  if (words) return false;
  if (tokens[next]?.text !== "chỉ" || tokens[next + 1]?.text !== "tiêu") return false;
  if (phraseAt(tokens, next + 2, RECRUITING) > 0) return true;
  if (phraseAt(tokens, next + 2, OTHER_PLACES) > 0) return false;
  // “54/55 chỉ tiêu” are criteria unless the words of enrolment stand before.
  for (let at = first; at > first - REACH; at -= 1) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence) return false;
    if (phraseBefore(tokens, at, whole === undefined ? RECRUITING : ENROLLING) > 0) return true;
  }
  return false;
}

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
const ENROLLING = toPhrases(["tuyển sinh", "xét tuyển", "tuyển", "tuyển được", "nhập học"]);
const REACH = 12;
const CLOSE = 4;

/**
 * Tells whether “4.000 chỉ tiêu” counts places for trainees. The same words count criteria (“54/55 chỉ tiêu”), posts and
 * changes, so enrolment must be spoken of just before or just after.
 */
export function isPlaces(tokens: readonly Token[], first: number, quantity: Quantity): boolean {
  const { next, whole, words } = quantity;
  if (words) return false;
  if (tokens[next]?.text !== "chỉ" || tokens[next + 1]?.text !== "tiêu") return false;
  if (phraseAt(tokens, next + 2, RECRUITING) > 0) return true;
  // “1.471 chỉ tiêu giáo viên”: an adjective or noun makes it something else.
  if (
    tokens[next + 2]?.kind === "word" &&
    !["cho", "và", "năm"].includes(tokens[next + 2]?.text ?? "")
  ) {
    return false;
  }
  // “54/55 chỉ tiêu” are criteria unless the words of enrolment stand right before.
  const reach = whole === undefined ? REACH : CLOSE;
  for (let at = first; at > first - reach; at -= 1) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence) return false;
    if (phraseBefore(tokens, at, whole === undefined ? RECRUITING : ENROLLING) > 0) return true;
  }
  return false;
}

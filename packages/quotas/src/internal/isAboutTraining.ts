import { OTHER_DEEDS, TRAINED_AFTER, TRAINING } from "./figureWords.js";
import { phraseAt, toPhrases } from "./phrases.js";
import type { Token } from "./scanTokens.js";

const REACH_BACK = 40;
const REACH_ON = 10;
const STAFF = toPhrases(["giảng viên", "giáo viên", "nhân viên", "báo cáo viên", "người lao động"]);
const CEREMONY = toPhrases(["dự lễ", "dự buổi lễ", "dự buổi", "đến dự", "dự khai giảng"]);

function isCounted(tokens: readonly Token[], first: number, sentence: number): boolean | undefined {
  let nearest: boolean | undefined;
  for (let at = first - 1; at >= Math.max(0, first - REACH_BACK); at -= 1) {
    if (tokens[at]?.sentence !== sentence) break;
    if (phraseAt(tokens, at, CEREMONY) > 0) return false;
    if (nearest !== undefined) continue;
    // The longest phrase decides where one word belongs to both: “tuyển dụng”, “tuyển sinh”.
    if (phraseAt(tokens, at, OTHER_DEEDS) > 0) nearest = false;
    else if (phraseAt(tokens, at, TRAINING) > 0) nearest = true;
  }
  return nearest;
}

/** Tells whether persons counted at a place are being trained, by the words of their sentence. */
export function isAboutTraining(tokens: readonly Token[], first: number, next: number): boolean {
  const sentence = tokens[first]?.sentence ?? -1;
  const before = isCounted(tokens, first, sentence);
  if (before === false) return false;
  for (let at = next; at < next + REACH_ON; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || /[;:()]/u.test(token.text)) break;
    if (token.kind === "number") break;
    if (phraseAt(tokens, at, STAFF) > 0) return false;
    if (phraseAt(tokens, at, OTHER_DEEDS) > 0 && at < next + 4) return false;
    if (before === undefined && phraseAt(tokens, at, TRAINED_AFTER) > 0) return true;
  }
  return before === true;
}

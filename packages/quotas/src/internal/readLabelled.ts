import { phraseBefore, toPhrases } from "./phrases.js";
import type { Purpose } from "./readPurpose.js";
import { readPurpose } from "./readPurpose.js";
import type { Token } from "./scanTokens.js";

const CLASSES = toPhrases(["số lớp", "tổng số lớp"]);
const TRAINEES = toPhrases(["số học viên", "số lượt học viên", "tổng số học viên"]);
const LINKS: ReadonlySet<string> = new Set([":", "là", "đạt", "=", "được"]);
const FOLLOWING: ReadonlySet<string> = new Set(["đạt", "và", "bằng", "so", "trên", "với"]);
const REACH = 9;

/** A measure named before its count: “số lớp đã mở: 15/24”. */
export interface Labelled extends Purpose {
  readonly measure: "classes" | "trainees";
  readonly unit?: "persons" | "attendances";
}

/** Reads the label before a count that has no noun after it. */
export function readLabelled(
  tokens: readonly Token[],
  first: number,
  next: number,
): Labelled | undefined {
  const after = tokens[next];
  if (after?.text === "%" || (after?.kind === "word" && !FOLLOWING.has(after.text))) {
    return undefined;
  }
  if (!LINKS.has(tokens[first - 1]?.text ?? "")) return undefined;
  for (let at = first - 1; at > first - REACH; at -= 1) {
    const word = tokens[at - 1];
    if (word === undefined || word.sentence !== tokens[first]?.sentence) return undefined;
    // “số lượt học viên năm 2024: 6.145”
    const named = /^(?:năm|quý|tháng)$/u.test(tokens[at - 2]?.text ?? "");
    if ((word.kind === "number" && !named) || /[,;]/u.test(word.text)) return undefined;
    const classes = phraseBefore(tokens, at, CLASSES) > 0;
    if (!classes && phraseBefore(tokens, at, TRAINEES) === 0) continue;
    const purpose = readPurpose(tokens, first, first, next);
    return classes
      ? { ...purpose, measure: "classes" }
      : { ...purpose, measure: "trainees", unit: "persons" };
  }
  return undefined;
}

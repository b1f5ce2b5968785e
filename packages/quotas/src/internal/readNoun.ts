import { CLASS_NOUNS, OTHER_CLASSES, PERSON_NOUNS, TRAINEE_NOUNS } from "./figureWords.js";
import { phraseAt, toPhrases } from "./phrases.js";
import type { Token } from "./scanTokens.js";

/** What a count counts. */
export interface Noun {
  readonly measure: "classes" | "trainees";
  /** Trainees without more ado; otherwise the sentence must speak of training. */
  readonly certain: boolean;
  readonly unit?: "persons" | "attendances";
  readonly next: number;
}

// “lớp trưởng” and “lớp lớp” are other words.
const NOT_A_CLASS: ReadonlySet<string> = new Set(["trưởng", "phó", "lớp"]);
const PUPILS = toPhrases(["học sinh", "trẻ em", "cháu"]);
const PUPILS_WITHIN = 8;
const SEX: ReadonlySet<string> = new Set(["nữ", "nam"]);

// “18 lớp, 560 học sinh”
function isForPupils(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + PUPILS_WITHIN; at += 1) {
    if (tokens[at]?.sentence !== tokens[next]?.sentence) return false;
    if (phraseAt(tokens, at, TRAINEE_NOUNS) > 0) return false;
    if (phraseAt(tokens, at, PUPILS) > 0) return true;
  }
  return false;
}

function isClassOfAnotherKind(tokens: readonly Token[], next: number): boolean {
  if (NOT_A_CLASS.has(tokens[next]?.text ?? "")) return true;
  if (phraseAt(tokens, next, OTHER_CLASSES) > 0) return true;
  if (isForPupils(tokens, next)) return true;
  const after = tokens[next];
  // “2 lớp 12” names classes of a school, “3 lớp 146 học viên” counts.
  return (
    after?.kind === "number" &&
    phraseAt(tokens, next + 1, TRAINEE_NOUNS) + phraseAt(tokens, next + 1, PERSON_NOUNS) === 0
  );
}

/** Reads the noun of a count that ends before `at`. */
export function readNoun(tokens: readonly Token[], at: number): Noun | undefined {
  const classes = phraseAt(tokens, at, CLASS_NOUNS);
  if (classes > 0) {
    const next = at + classes;
    return isClassOfAnotherKind(tokens, next)
      ? undefined
      : { measure: "classes", certain: true, next };
  }
  const attendances = tokens[at]?.text === "lượt";
  const sex = SEX.has(tokens[at]?.text ?? "");
  const from = attendances || sex ? at + 1 : at;
  const unit = attendances ? "attendances" : "persons";
  const trainees = phraseAt(tokens, from, TRAINEE_NOUNS);
  if (trainees > 0) {
    const next = from + trainees;
    if (tokens[next]?.text === "cai" && tokens[next + 1]?.text === "nghiện") return undefined;
    return { measure: "trainees", certain: true, unit, next };
  }
  const persons = phraseAt(tokens, from, PERSON_NOUNS);
  if (persons === 0 && !attendances) return undefined;
  // “74 đồng chí học viên”
  const certain = phraseAt(tokens, from + persons, TRAINEE_NOUNS);
  return { measure: "trainees", certain: certain > 0, unit, next: from + persons + certain };
}

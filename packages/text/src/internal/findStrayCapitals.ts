import { PROPER_NAMES } from "../data/properNames.js";
import { indexProperNames, matchProperName, type ProperNameIndex } from "./properNameIndex.js";
import type { SpannedFinding } from "./spannedFinding.js";
import { splitWords } from "./splitWords.js";

const AFTER_ORDINAL =
  /(?<![\p{L}\p{M}])(?:[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười) là, {0,3}(?=\p{Lu}\p{Ll}*(?![\p{L}&]))/gu;
const LONGEST_NAME = 80;

let capitalNames: ProperNameIndex | undefined;

/** The capital in “Một là, Tích cực …”; the first word of a known name keeps it. */
export function findStrayCapitals(
  text: string,
  names: readonly string[],
): readonly SpannedFinding[] {
  if (!text.includes(" là,")) return [];
  capitalNames ??= indexProperNames(
    PROPER_NAMES.map((row) => row.name).filter((name) => /^\p{Lu}/u.test(name)),
  );
  const ownNames = indexProperNames(names);
  const findings: SpannedFinding[] = [];
  for (const match of text.matchAll(AFTER_ORDINAL)) {
    const start = match.index + match[0].length;
    const { words } = splitWords(text.slice(start, start + LONGEST_NAME));
    if (matchProperName(ownNames, words, 0) ?? matchProperName(capitalNames, words, 0)) continue;
    // “Sáu là, Nguyễn Văn …”: two capitals in a row are a name that no register has.
    if (words[1]?.before === " " && /^\p{Lu}/u.test(words[1].word)) continue;
    const word = words[0]?.word ?? "";
    findings.push({
      code: "text/stray-capital",
      message: `Sau dấu phẩy không viết hoa “${word}”.`,
      span: { start, end: start + word.length },
      suggestion: word.toLowerCase(),
    });
  }
  return findings;
}

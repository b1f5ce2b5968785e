import { PROPER_NAMES } from "../data/properNames.js";
import type { SpannedFinding } from "./spannedFinding.js";

const AFTER_ORDINAL =
  /(?<![\p{L}\p{M}])(?:[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười) là, {0,3}(\p{Lu}\p{Ll}*)/gu;

let nameHeads: ReadonlySet<string> | undefined;

/** The capital in “Một là, Tích cực …”; a word that begins a known name may keep it. */
export function findStrayCapitals(text: string): readonly SpannedFinding[] {
  nameHeads ??= new Set(PROPER_NAMES.map((row) => row.name.split(" ")[0] ?? ""));
  const findings: SpannedFinding[] = [];
  for (const match of text.matchAll(AFTER_ORDINAL)) {
    const word = match[1] ?? "";
    if (nameHeads.has(word)) continue;
    const end = match.index + match[0].length;
    const suggestion = word.toLowerCase();
    findings.push({
      code: "text/stray-capital",
      message: `Sau dấu phẩy không viết hoa “${word}”.`,
      span: { start: end - word.length, end },
      suggestion,
    });
  }
  return findings;
}

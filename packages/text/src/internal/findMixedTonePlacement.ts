import { placeTones } from "../placeTones.js";
import type { SpannedFinding } from "./spannedFinding.js";

const WORD = /[\p{L}\p{M}]+/gu;

/** “hoà” and “hòa” in one text: the rarer way is marked, the new one where both are as frequent. */
export function findMixedTonePlacement(text: string): readonly SpannedFinding[] {
  // Whole texts are compared first: most use one way only.
  if (placeTones(text, "old") === text || placeTones(text, "new") === text) return [];
  const placed = { old: [] as RegExpExecArray[], new: [] as RegExpExecArray[] };
  for (const match of text.matchAll(WORD)) {
    if (placeTones(match[0], "new") !== match[0]) placed.old.push(match);
    else if (placeTones(match[0], "old") !== match[0]) placed.new.push(match);
  }
  const rarer = placed.old.length < placed.new.length ? "old" : "new";
  if (placed.old.length === 0 || placed.new.length === 0) return [];
  return placed[rarer].map((match) => {
    const suggestion = placeTones(match[0], rarer === "old" ? "new" : "old");
    return {
      code: "text/mixed-tone-placement",
      message: `Bài đặt dấu thanh theo hai kiểu; “${match[0]}” nên viết “${suggestion}” cho thống nhất.`,
      span: { start: match.index, end: match.index + match[0].length },
      suggestion,
    };
  });
}

import type { Finding } from "@sotruong/core";
import { findDoubledWords } from "./internal/findDoubledWords.js";
import { findLooseMarks } from "./internal/findLooseMarks.js";
import { findMixedDecimalMarks } from "./internal/findMixedDecimalMarks.js";
import { findMixedSpellings } from "./internal/findMixedSpellings.js";
import { findMixedTonePlacement } from "./internal/findMixedTonePlacement.js";
import { findStrayCapitals } from "./internal/findStrayCapitals.js";
import { splitWords } from "./internal/splitWords.js";
import { normalizeText } from "./normalizeText.js";

/** What {@link findEditorialFindings} looks for beyond its registers. */
export interface FindEditorialFindingsOptions {
  /** Names whose spelling must be one throughout the text, beside those of the register: `"Ban Giám hiệu"`. */
  readonly names?: readonly string[];
}

/**
 * Finds what an editor would mark in a text: doubled words and spaces, spaces round dashes, brackets and marks, mixed
 * decimal marks, a capital after “Một là,”, mixed spelling of one name, `...` beside `…`.
 *
 * In text order, spans never overlap; nothing is corrected. Reversed years and wrong dates are found by `@sotruong/dates`.
 *
 * @example
 * ```ts
 * findEditorialFindings("Ủy ban Mặt trận mặt trận Tổ quốc")[0]?.suggestion; // => "Mặt trận"
 * findEditorialFindings("Một là, Tích cực học tập").map((finding) => finding.code); // => ["text/stray-capital"]
 * ```
 */
export function findEditorialFindings(
  text: string,
  options: FindEditorialFindingsOptions = {},
): readonly Finding[] {
  const normalized = normalizeText(text);
  const { words } = splitWords(normalized.text);
  const findings = [
    ...findDoubledWords(normalized.text, words),
    ...findStrayCapitals(normalized.text, options.names ?? []),
    ...findMixedSpellings(normalized.text, words, options.names ?? []),
    ...findMixedTonePlacement(normalized.text),
    ...findMixedDecimalMarks(normalized.text),
    ...findLooseMarks(normalized.text),
  ];
  const found: Finding[] = [];
  let end = -1;
  // The sort is stable: of two findings at one place the one listed first above wins.
  for (const { span, ...finding } of findings.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < end) continue;
    end = span.end;
    found.push({ ...finding, span: normalized.toSource(span) });
  }
  return found;
}

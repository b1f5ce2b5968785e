import { type Citation, findCitations } from "@sotruong/citations";
import type { Finding } from "@sotruong/core";
import { type FoundDate, findDates } from "@sotruong/dates";
import { checkFigures, type FigureVerdict } from "@sotruong/quotas/figures";
import { findEditorialFindings } from "@sotruong/text";

/** Everything the finders say about a text; spans point into the text. */
export interface TextReport {
  readonly citations: readonly Citation[];
  readonly dates: readonly FoundDate[];
  readonly figures: readonly FigureVerdict[];
  readonly findings: readonly Finding[];
}

/** Runs every finder over a text. `reference` is the civil date that dates without a year are read by. */
export function checkText(text: string, reference?: string): TextReport {
  const citations = findCitations(text);
  const dates = findDates(text, reference === undefined ? {} : { reference });
  const findings = [
    ...findEditorialFindings(text),
    ...dates.flatMap(({ span, warnings }) => warnings.map((warning) => ({ ...warning, span }))),
    ...citations.flatMap(({ span, warnings }) => warnings.map((warning) => ({ ...warning, span }))),
  ];
  return {
    citations,
    dates,
    figures: checkFigures(text),
    findings: findings.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
  };
}

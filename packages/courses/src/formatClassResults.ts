import { computePercent, formatNumber, formatPercent } from "@sotruong/text";
import type { ClassResults } from "./classResultsSchema.js";

/** How {@link formatClassResults} writes. */
export interface FormatClassResultsOptions {
  /** What the programme gives at the end; `"chứng chỉ"` unless given. */
  readonly certificate?: string;
}

/**
 * Writes the results of a class with the share of each grade; grades that nobody reached are left out.
 *
 * @example
 * ```ts
 * const grades = [{ name: "giỏi", trainees: 13 }, { name: "khá", trainees: 56 }];
 * formatClassResults({ assessed: 69, grades }); // => "69 học viên: 13 giỏi (18,8%), 56 khá (81,2%)"
 * ```
 */
export function formatClassResults(
  results: ClassResults,
  options: FormatClassResultsOptions = {},
): string {
  const { certificate = "chứng chỉ" } = options;
  const { assessed, grades, certificates } = results;
  const reached = grades
    .filter(({ trainees }) => trainees > 0)
    .map(({ name, trainees }) => {
      const share = formatPercent(computePercent(trainees, assessed), { fractionDigits: 1 });
      return `${formatNumber(trainees)} ${name} (${share})`;
    });
  const written = `${formatNumber(assessed)} học viên${reached.length > 0 ? `: ${reached.join(", ")}` : ""}`;
  return certificates === undefined
    ? written
    : `${written}; cấp ${formatNumber(certificates)} ${certificate.toLocaleLowerCase("vi")}`;
}

import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { computePercent, formatNumber, formatPercent, type Rounding } from "@sotruong/text";
import type { PlanProgress } from "./planProgress.js";
import type { Progress, Share } from "./progress.js";

/** How {@link progressTable} writes. */
export interface ProgressTableOptions {
  /** The heading that screen readers announce with the table. */
  readonly caption: string;
  /** `"half-up"` unless told. */
  readonly rounding?: Rounding;
  /** Decimals of the percents; 1 unless told. */
  readonly fractionDigits?: number;
}

const COLUMNS = ["Kế hoạch", "Đã mở", "Tỷ lệ"] as const;

function writeShare({ actual, plan }: Share, options: ProgressTableOptions): string {
  const { fractionDigits = 1, rounding = "half-up" } = options;
  const percent =
    plan === 0 ? "–" : formatPercent(computePercent(actual, plan, { fractionDigits, rounding }));
  return [formatNumber(plan), formatNumber(actual), percent]
    .map((cell) => `<td>${escapeHtml(cell)}</td>`)
    .join("");
}

function writeRow(
  name: string,
  { classes, trainees }: Pick<Progress, "classes" | "trainees">,
  options: ProgressTableOptions,
): string {
  const cells = writeShare(classes, options) + writeShare(trainees, options);
  return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
}

/**
 * Writes the progress of a plan as an HTML table that reads well aloud: a caption, headed rows and columns, the total in
 * the foot. It has no styles and no classes of its own.
 *
 * @example
 * ```ts
 * const progress = planProgress({ year: 2021, items: [], amendments: [] }, [], { asOf: "2021-08-31" });
 * progressTable(progress, { caption: "Tiến độ <2021>" }).startsWith("<table><caption>Tiến độ &lt;2021&gt;</caption>"); // => true
 * ```
 */
export function progressTable(
  progress: Pick<PlanProgress, "items" | "classes" | "trainees">,
  options: ProgressTableOptions,
): SafeHtml {
  const groups = ["Lớp", "Học viên"]
    .map((name) => `<th scope="colgroup" colspan="${COLUMNS.length}">${name}</th>`)
    .join("");
  const columns = [...COLUMNS, ...COLUMNS].map((name) => `<th scope="col">${name}</th>`).join("");
  const rows = progress.items.map((each) => writeRow(each.item.name, each, options)).join("");
  const span = `<colgroup span="${COLUMNS.length}"></colgroup>`;
  return [
    `<table><caption>${escapeHtml(options.caption)}</caption>`,
    `<colgroup></colgroup>${span}${span}`,
    `<thead><tr><th scope="col" rowspan="2">Nội dung</th>${groups}</tr><tr>${columns}</tr></thead>`,
    `<tbody>${rows}</tbody>`,
    `<tfoot>${writeRow("Cộng", progress, options)}</tfoot></table>`,
  ].join("") as SafeHtml;
}

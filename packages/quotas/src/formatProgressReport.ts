import { formatShortDate } from "@sotruong/dates";
import { formatNumber } from "@sotruong/text";
import {
  type FormatProgressSentenceOptions,
  formatProgressSentence,
} from "./formatProgressSentence.js";
import type { Progress } from "./progress.js";

/** How {@link formatProgressReport} writes. */
export interface FormatProgressReportOptions extends FormatProgressSentenceOptions {
  /** Who reports: `"Trường"`, `"Nhà trường"`; `"Trường"` unless told. */
  readonly reporter?: string;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

function relationSentence({ opened, carriedOver }: Progress): readonly string[] {
  if (carriedOver === 0) return [];
  return [
    `Trong đó có ${formatNumber(carriedOver)} lớp chuyển tiếp và ${formatNumber(opened)} lớp mở mới.`,
  ];
}

function attendanceSentence({ attendances: { actual, plan } }: Progress): readonly string[] {
  if (actual === 0 && plan === 0) return [];
  const count = plan === 0 ? formatNumber(actual) : `${formatNumber(actual)}/${formatNumber(plan)}`;
  return [`Tổng số lượt học viên là ${count} lượt.`];
}

function leftSentence({ left }: Progress): string {
  const parts = [
    ...(left.classes > 0 ? [`${formatNumber(left.classes)} lớp`] : []),
    ...(left.trainees > 0 ? [`${formatNumber(left.trainees)} học viên`] : []),
  ];
  return parts.length === 0
    ? "Kế hoạch năm đã hoàn thành."
    : `So với kế hoạch năm còn thiếu ${parts.join(" và ")}.`;
}

/**
 * Writes the paragraph of a report on the progress of a plan: the day, what was reached, how much of it was carried over
 * (chuyển tiếp), attendances apart from persons, and what is left.
 *
 * @example
 * ```ts
 * const plan = { year: 2021, items: [{ id: "a", name: "A", programme: "a", classes: 2, trainees: 150 }], amendments: [] };
 * const classes = [{ programme: "a", status: "closed", opensOn: "2021-03-08", trainees: 90 }];
 * formatProgressReport(planProgress(plan, classes, { asOf: "2021-08-31" })); // => "Tính đến ngày 31/8/2021, trường đã mở được 1/2 lớp, đạt 50% kế hoạch; 90/150 học viên, đạt 60%. So với kế hoạch năm còn thiếu 1 lớp và 60 học viên."
 * ```
 */
export function formatProgressReport(
  progress: Progress & { readonly asOf: string },
  options: FormatProgressReportOptions = {},
): string {
  const { reporter = "Trường", ...wording } = options;
  const day = formatShortDate(progress.asOf);
  const reached = lowerFirst(formatProgressSentence(progress, wording));
  return [
    `Tính đến ngày ${day}, ${lowerFirst(reporter)} ${reached}.`,
    ...relationSentence(progress),
    ...attendanceSentence(progress),
    leftSentence(progress),
  ].join(" ");
}

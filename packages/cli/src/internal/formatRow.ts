import { formatDateLine } from "@sotruong/dates";
import type { BatchRow } from "@sotruong/importer/batch";

type HowDone = "done" | "kept";

/** What the terminal is told about an imported page. */
export interface RowSummary {
  readonly file: string;
  readonly output: string;
  readonly outcome: "written" | "unchanged" | "duplicate";
  readonly title: string;
  readonly url?: string;
  readonly publishedAt?: { readonly wallTime: string; readonly zone: string };
  readonly views?: number;
  readonly references: number;
  readonly dates: number;
  readonly figures: number;
  readonly warnings: number;
  readonly leftovers: number;
}

const OUTCOMES: Readonly<Record<RowSummary["outcome"], string>> = {
  written: "đã ghi",
  unchanged: "không đổi",
  duplicate: "trùng, không ghi lại",
};

/** Counts what was found on a page. */
export function summarizeRow(row: BatchRow, how: HowDone): RowSummary {
  const { counts } = row;
  return {
    file: row.id,
    output: row.output ?? "",
    outcome: row.outcome === "duplicate" ? "duplicate" : how === "kept" ? "unchanged" : "written",
    title: row.title ?? "",
    ...(row.url !== undefined && { url: row.url }),
    ...(row.publishedAt && { publishedAt: row.publishedAt }),
    ...(row.views !== undefined && { views: row.views }),
    references: counts?.citations ?? 0,
    dates: counts?.dates ?? 0,
    figures: counts?.figures ?? 0,
    warnings: counts?.warnings ?? 0,
    leftovers: counts?.leftovers ?? 0,
  };
}

/** Writes what became of a page as three lines for the terminal. */
export function formatRow(row: BatchRow, how: HowDone): string {
  const summary = summarizeRow(row, how);
  const { publishedAt } = summary;
  const date = publishedAt
    ? `${formatDateLine(publishedAt.wallTime)}${publishedAt.zone === "unknown" ? " (chưa rõ múi giờ)" : ""}`
    : "không có ngày đăng";
  const counts = [
    `văn bản viện dẫn: ${summary.references}`,
    `mốc thời gian: ${summary.dates}`,
    `số liệu: ${summary.figures}`,
    `điều cần xem lại: ${summary.warnings}`,
    `dòng chưa nhận ra: ${summary.leftovers}`,
  ];
  const near = row.outcome === "imported" && row.repeats ? `  gần giống “${row.repeats.id}”\n` : "";
  return `${summary.file} → ${summary.output} (${OUTCOMES[summary.outcome]})\n  ${summary.title}\n  ${date}; ${counts.join("; ")}\n${near}`;
}

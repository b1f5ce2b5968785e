import { formatDateLine } from "@sotruong/dates";
import type { ImportedPage } from "@sotruong/importer";
import type { StoredPage } from "./storePage.js";

/** What the terminal is told about an imported page. */
export interface PageSummary {
  readonly file: string;
  readonly output: string;
  readonly outcome: StoredPage["outcome"];
  readonly title: string;
  readonly publishedAt?: { readonly wallTime: string; readonly zone: string };
  readonly views?: number;
  readonly references: number;
  readonly dates: number;
  readonly figures: number;
  readonly warnings: number;
  readonly leftovers: number;
}

const OUTCOMES: Readonly<Record<StoredPage["outcome"], string>> = {
  written: "đã ghi",
  updated: "đã ghi lại",
  unchanged: "không đổi",
};

/** Counts what was found on a page. */
export function summarizePage(file: string, page: ImportedPage, stored: StoredPage): PageSummary {
  const { article } = page;
  return {
    file,
    output: stored.name,
    outcome: stored.outcome,
    title: article.displayTitle,
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
    ...(article.views !== undefined && { views: article.views }),
    references: page.citations.length,
    dates: page.dates.length,
    figures: page.figures.length,
    warnings: page.warnings.length,
    leftovers: page.lines.filter((line) => line.role === "leftover").length,
  };
}

/** Writes a summary as three lines for the terminal. */
export function formatPageSummary(summary: PageSummary): string {
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
  return [
    `${summary.file} → ${summary.output} (${OUTCOMES[summary.outcome]})`,
    `  ${summary.title}`,
    `  ${date}; ${counts.join("; ")}`,
    "",
  ].join("\n");
}

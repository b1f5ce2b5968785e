import { escapeHtml } from "@sotruong/core";
import { formatDateLine } from "@sotruong/dates";
import { formatNumber } from "@sotruong/text";
import type { BatchRow } from "../../batchRow.js";
import type { BatchTotals } from "../../writeBatchReport.js";
import { REPORT_STYLE } from "./reportStyle.js";

const OUTCOMES: Readonly<Record<BatchRow["outcome"], string>> = {
  imported: "đã chuyển",
  duplicate: "trùng",
  "no-article": "không phải bài viết",
  failed: "lỗi",
};
const REPETITIONS = {
  "same-address": "cùng địa chỉ gốc với",
  "same-text": "cùng nội dung với",
  "near-text": "gần giống",
} as const;

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
}

function dateOf({ publishedAt }: BatchRow): string {
  if (publishedAt === undefined) return "—";
  const { wallTime, zone } = publishedAt;
  return `${formatDateLine(wallTime)}${zone === "unknown" ? " (chưa rõ múi giờ)" : ""}`;
}

function details(row: BatchRow): string {
  const { warnings = [], leftovers = [], steps = [], counts, repeats, problem } = row;
  const parts: string[] = [];
  if (problem) parts.push(`<p>${escapeHtml(problem.message)}</p>`);
  if (repeats) {
    parts.push(
      `<p>${escapeHtml(REPETITIONS[repeats.kind])} <code>${escapeHtml(repeats.id)}</code></p>`,
    );
  }
  if (steps.length > 0) {
    parts.push(
      `<h3>Đã làm</h3>${list(steps.map(({ message, count }) => (count === undefined ? message : `${message} (${count} chỗ)`)))}`,
    );
  }
  if (warnings.length > 0) {
    const more = (counts?.warnings ?? 0) - warnings.length;
    parts.push(
      `<h3>Cần xem lại</h3>${list(warnings.map(({ message }) => message))}${more > 0 ? `<p>và ${more} điều nữa trong tệp kết quả</p>` : ""}`,
    );
  }
  if (leftovers.length > 0) parts.push(`<h3>Dòng chưa nhận ra</h3>${list(leftovers)}`);
  return parts.length === 0
    ? ""
    : `<details><summary>Chi tiết</summary>${parts.join("")}</details>`;
}

/** One page as a row of the report's table. */
export function reportRow(row: BatchRow): string {
  const { id, title, url, output, outcome, counts, profile, authors = [], views } = row;
  const recognised = counts
    ? `${counts.paragraphs} đoạn, ${counts.images} ảnh, ${counts.attachments} tệp, ${counts.citations} viện dẫn${views === undefined ? "" : `, ${formatNumber(views)} lượt xem`}`
    : "—";
  return `<tr class="${outcome}"><th scope="row"><span class="title">${escapeHtml(title ?? id)}</span><code>${escapeHtml(id)}</code>${url === undefined ? "" : `<span class="url">${escapeHtml(url)}</span>`}${details(row)}</th><td>${OUTCOMES[outcome]}${output === undefined ? "" : `<code>${escapeHtml(output)}</code>`}</td><td>${escapeHtml(dateOf(row))}${authors.length > 0 ? `<br>${escapeHtml(authors.join(", "))}` : ""}</td><td>${recognised}${profile === undefined ? "" : `<br><small>mẫu ${escapeHtml(profile)}</small>`}</td><td class="number">${counts?.warnings ?? 0}</td><td class="number">${counts?.leftovers ?? 0}</td></tr>\n`;
}

/** What stands before and after the rows: a page that needs nothing from elsewhere and runs nothing. */
export function reportPage(page: {
  readonly title: string;
  readonly totals: BatchTotals;
  readonly writtenAt?: string;
}): readonly [head: string, foot: string] {
  const { title, totals, writtenAt } = page;
  const figures: readonly (readonly [string, number])[] = [
    ["trang đã đọc", totals.pages],
    ["bài đã chuyển", totals.imported],
    ["trang trùng, không ghi lại", totals.duplicate],
    ["bài gần giống bài khác", totals.nearDuplicates],
    ["trang không phải bài viết", totals["no-article"]],
    ["trang lỗi", totals.failed],
    ["điều cần xem lại", totals.warnings],
    ["dòng chưa nhận ra", totals.leftovers],
  ];
  const sums = figures.map(
    ([label, value]) => `<div><dt>${label}</dt><dd>${formatNumber(value)}</dd></div>`,
  );
  const head = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body><header><h1>${escapeHtml(title)}</h1>${writtenAt === undefined ? "" : `<p>${escapeHtml(formatDateLine(writtenAt))}</p>`}</header>
<main><h2>Tổng hợp</h2><dl>${sums.join("")}</dl>
<h2 id="pages">Từng trang</h2><div class="table" role="region" aria-labelledby="pages" tabindex="0"><table><thead><tr><th scope="col">Trang</th><th scope="col">Kết quả</th><th scope="col">Ngày đăng, tác giả</th><th scope="col">Đã nhận ra</th><th scope="col">Cần xem</th><th scope="col">Còn lại</th></tr></thead><tbody>
`;
  return [head, "</tbody></table></div></main></body></html>\n"];
}

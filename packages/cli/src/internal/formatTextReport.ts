import type { Citation } from "@sotruong/citations";
import type { Span } from "@sotruong/core";
import type { TextReport } from "./checkText.js";

const VERDICTS = {
  agrees: "khớp",
  contradicts: "MÂU THUẪN",
  "cannot-tell": "chưa kết luận được",
} as const;
const LONGEST_QUOTE = 80;

function quote(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}

const SYSTEMS = { party: "Đảng", state: "Nhà nước", other: undefined } as const;

/** "2017-09-01" → "ngày 01/09/2017", "2017" → "năm 2017". */
function printDate(date: string): string {
  const [year, month, day] = date.split("-");
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${month}/${year}` : `ngày ${day}/${month}/${year}`;
}

function describeCitation(citation: Citation): string {
  const { raw, code, name, date, issuer, pinpoint, system } = citation;
  const kind =
    citation.type === undefined ? (citation.impliedType ?? citation.readings) : undefined;
  const known = [
    kind === undefined ? undefined : [kind].flat().join(" hoặc "),
    code ?? name,
    date === undefined ? undefined : printDate(date),
    issuer,
    SYSTEMS[system],
    pinpoint,
  ].filter((part) => part !== undefined);
  return `${quote(raw)}${known.length > 0 ? ` → ${known.join(", ")}` : ""}`;
}

/** Counts lines for spans that come in text order. */
function createLineCounter(text: string): (span: Span) => string {
  let line = 1;
  let position = 0;
  return ({ start }) => {
    if (start < position) {
      line = 1;
      position = 0;
    }
    for (; position < start; position += 1) if (text.charCodeAt(position) === 0x0a) line += 1;
    return `  dòng ${line}: `;
  };
}

function section(title: string, rows: readonly string[]): string {
  return [`${title} (${rows.length})`, ...rows, ""].join("\n");
}

/** Writes a report for the terminal, with line numbers of the file. */
export function formatTextReport(file: string, text: string, report: TextReport): string {
  const at = createLineCounter(text);
  return [
    `${file}\n`,
    section(
      "Văn bản viện dẫn",
      report.citations.map((citation) => at(citation.span) + describeCitation(citation)),
    ),
    section(
      "Mốc thời gian",
      report.dates.map(({ span, raw, iso }) => `${at(span)}${quote(raw)} → ${iso ?? "chưa rõ"}`),
    ),
    section(
      "Số liệu",
      report.figures.map(
        ({ figure, verdict, message }) =>
          `${at(figure.span)}${quote(figure.raw)}: ${VERDICTS[verdict]}. ${message}`,
      ),
    ),
    section(
      "Điều cần xem lại",
      report.findings.map(({ span = { start: 0, end: 0 }, message, suggestion }) => {
        const place = `${at(span)}${quote(text.slice(span.start, span.end))}: ${message}`;
        return suggestion?.trim() ? `${place} Gợi ý: “${suggestion}”.` : place;
      }),
    ),
  ].join("\n");
}

import type { SpannedFinding } from "./spannedFinding.js";

const DECIMAL = /(?<![\d.,/-])\d{1,6}([.,])(\d{1,6})(?!\d)/gu;
// With a unit behind it a figure is no section, date or time of day; “1.500 triệu” is grouped.
const UNIT = /^ (?:triệu|tỷ|tỉ|điểm|lần|ha|km|kg|tấn)(?![\p{L}\p{M}])/u;
const PERCENT = /^ ?%/u;
const LONGEST_UNIT = 7;

function isDecimal(text: string, end: number, fraction: string): boolean {
  const behind = text.slice(end, end + LONGEST_UNIT);
  return PERCENT.test(behind) || (fraction.length < 3 && UNIT.test(behind));
}

/** 62.5% in a text that also has 47,5%: the point is marked, the comma is the Vietnamese decimal mark. */
export function findMixedDecimalMarks(text: string): readonly SpannedFinding[] {
  const decimals = [...text.matchAll(DECIMAL)].filter((match) =>
    isDecimal(text, match.index + match[0].length, match[2] ?? ""),
  );
  if (!decimals.some((match) => match[1] === ",")) return [];
  return decimals
    .filter((match) => match[1] === ".")
    .map((match) => ({
      code: "text/mixed-decimal-marks",
      message: `Bài dùng cả dấu phẩy và dấu chấm thập phân; “${match[0]}” nên viết với dấu phẩy.`,
      span: { start: match.index, end: match.index + match[0].length },
      suggestion: match[0].replace(".", ","),
    }));
}

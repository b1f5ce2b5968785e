import type { SpannedFinding } from "./spannedFinding.js";

// A percentage, or a decimal whose digits after the mark cannot be a group of thousands; parts of dates have neighbours.
const DECIMAL = /(?<![\d.,/-])\d{1,6}([.,])\d{1,6}(?= ?%)/gu;

/** 62.5% in a text that also has 47,5%: the point is marked, the comma is the Vietnamese decimal mark. */
export function findMixedDecimalMarks(text: string): readonly SpannedFinding[] {
  const decimals = [...text.matchAll(DECIMAL)];
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

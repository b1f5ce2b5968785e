import type { Finding } from "@sotruong/core";
import { fitsSign, possibleTypes, type SignReading } from "./classifySign.js";
import type { Code } from "./readCode.js";
import type { ReadDate } from "./readDate.js";
import type { Scan } from "./scan.js";

interface Evidence {
  readonly code: Code;
  readonly reading: SignReading;
  readonly start: number;
  readonly type: string | undefined;
  readonly date: ReadDate | undefined;
  readonly misspelt: boolean;
}

const NONE: readonly Finding[] = [];

/** What a person should look at: contradictions within one reference. Nothing is repaired. */
export function citationFindings(
  scan: Scan,
  { code, reading, start, type, date, misspelt }: Evidence,
): readonly Finding[] {
  const year = date?.iso === undefined ? undefined : Number(date.iso.slice(0, 4));
  const otherYear = code.year !== undefined && year !== undefined && year !== code.year;
  const impossible = date !== undefined && date.iso === undefined;
  const doubtful = misspelt || impossible || otherYear || code.oddYear !== undefined;
  if (!doubtful && (type === undefined || fitsSign(type, reading))) return NONE;
  const span = scan.prepared.toSource({ start, end: code.end });
  const findings: Finding[] = [];
  const possible = possibleTypes(reading);
  if (type !== undefined && !fitsSign(type, reading)) {
    findings.push({
      code: "citation/type-contradicts-sign",
      message: `Tên loại ghi là “${type}” nhưng ký hiệu “${code.sign}” là của ${possible.join(" hoặc ")}.`,
      span,
    });
  }
  if (misspelt && type !== undefined) {
    findings.push({
      code: "citation/type-misspelt",
      message: `Tên loại văn bản viết sai dấu, cần đọc là “${type}”.`,
      span,
      suggestion: type,
    });
  }
  if (code.oddYear !== undefined) {
    findings.push({
      code: "citation/odd-year",
      message: `Năm “${code.oddYear}” trong số, ký hiệu “${code.code}” không đủ bốn chữ số.`,
      span,
    });
  }
  if (date !== undefined && impossible) {
    findings.push({
      code: "citation/impossible-date",
      message: "Ngày ban hành ghi cạnh văn bản không có trong lịch.",
      span: scan.prepared.toSource(date),
    });
  }
  if (date !== undefined && otherYear && code.oddYear === undefined) {
    findings.push({
      code: "citation/year-contradicts-date",
      message: `Số, ký hiệu “${code.code}” thuộc năm ${code.year} nhưng ngày ban hành ghi năm ${year}.`,
      span: scan.prepared.toSource(date),
    });
  }
  return findings;
}

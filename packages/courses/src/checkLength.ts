import type { Finding } from "@sotruong/core";
import { formatNumber } from "@sotruong/text";
import type { LengthBounds, ProgrammeKind, ProgrammeRule } from "./programmeKind.js";
import { rulesOn } from "./rulesOn.js";

/** The length of a class in one of the units that rules use. */
export interface PlannedLength {
  /** The day the class opens: its law decides. */
  readonly opensOn: string;
  readonly form?: "full-time" | "part-time";
  readonly weeks?: number;
  readonly days?: number;
  readonly sessions?: number;
  readonly periods?: number;
  readonly months?: number;
}

const UNITS = {
  weeks: "tuần",
  days: "ngày",
  sessions: "buổi",
  periods: "tiết",
  months: "tháng",
} as const;

type Unit = keyof typeof UNITS;

function boundsOf(
  rule: ProgrammeRule,
  unit: Unit,
  form: PlannedLength["form"],
): LengthBounds | undefined {
  if (unit !== "months") return rule.length?.[unit];
  if (form === undefined) return undefined;
  return rule.length?.months?.[form === "full-time" ? "fullTime" : "partTime"];
}

function formatBounds({ least, most }: LengthBounds, unit: Unit): string {
  const name = UNITS[unit];
  if (least !== undefined && most !== undefined) {
    return least === most
      ? `đúng ${formatNumber(least)} ${name}`
      : `từ ${formatNumber(least)} đến ${formatNumber(most)} ${name}`;
  }
  return most === undefined
    ? `ít nhất ${formatNumber(least ?? 0)} ${name}`
    : `không quá ${formatNumber(most)} ${name}`;
}

/**
 * Compares the planned length of a class with the rules of the day it opens; a rule that is not certain is said to be so.
 *
 * @example
 * ```ts
 * const weeks = { basis: "Nghị định 101/2017/NĐ-CP", length: { weeks: { least: 2, most: 4 } }, provenance: { source: "", certainty: "sourced" } };
 * checkLength({ rules: [weeks] }, { opensOn: "2021-03-08", weeks: 5 })[0]?.message; // => "Nghị định 101/2017/NĐ-CP: từ 2 đến 4 tuần, lớp dự kiến 5 tuần."
 * checkLength({ rules: [weeks] }, { opensOn: "2021-03-08", weeks: 4 }); // => []
 * ```
 */
export function checkLength(
  kind: Pick<ProgrammeKind, "rules">,
  planned: PlannedLength,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rulesOn(kind, planned.opensOn)) {
    for (const unit of Object.keys(UNITS) as Unit[]) {
      const length = planned[unit];
      const bounds = boundsOf(rule, unit, planned.form);
      if (length === undefined || bounds === undefined) continue;
      const { least = 0, most = Number.POSITIVE_INFINITY } = bounds;
      if (least <= length && length <= most) continue;
      const doubt =
        rule.provenance.certainty === "sourced" ? "" : " (quy định này cần kiểm tra lại)";
      findings.push({
        code: length < least ? "courses/too-short" : "courses/too-long",
        message: `${rule.basis}: ${formatBounds(bounds, unit)}, lớp dự kiến ${formatNumber(length)} ${UNITS[unit]}${doubt}.`,
      });
    }
  }
  return findings;
}

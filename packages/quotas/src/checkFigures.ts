import { computePercent, formatNumber, formatPercent } from "@sotruong/text";
import type { Figure } from "./figure.js";
import type { FigureVerdict } from "./figureVerdict.js";
import { findFigures } from "./findFigures.js";
import { agreesWithPercent } from "./internal/agreesWithPercent.js";
import { findConflicts } from "./internal/findConflicts.js";
import { impliedPlans } from "./internal/impliedPlans.js";

// Far above any count of people; keeps every product an exact integer.
const GREATEST = 1e9;
const LEAST_PERCENT = 0.1;
const MOST_DIGITS = 4;
const NOUNS = { classes: "lớp", trainees: "học viên" } as const;

function countOf(figure: Figure, value: number): string {
  return `${formatNumber(value)} ${NOUNS[figure.measure]}`;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= GREATEST;
}

function digitsOf({ percent, percentDigits }: Figure): number | undefined {
  if (percent === undefined) return undefined;
  const printed = percentDigits ?? String(percent).split(".")[1]?.length ?? 0;
  return Math.min(MOST_DIGITS, Math.max(0, Math.trunc(printed)));
}

function checkFraction(figure: Figure, actual: number, plan: number): FigureVerdict {
  const { percent } = figure;
  const fractionDigits = digitsOf(figure) ?? 1;
  const computed = computePercent(actual, plan, { fractionDigits });
  const counts = `${formatNumber(actual)}/${countOf(figure, plan)} là ${formatPercent(computed)}`;
  if (percent === undefined) {
    const message = `${counts}; bài không in tỷ lệ nên không có gì để so.`;
    return { figure, verdict: "cannot-tell", computed, message };
  }
  const printed = formatPercent(percent);
  if (agreesWithPercent(actual, plan, percent, fractionDigits)) {
    const message = `${counts}, khớp với ${printed} đã in.`;
    return { figure, verdict: "agrees", computed, message };
  }
  if (figure.approximate !== undefined && Math.abs(computed - percent) <= 5) {
    const message = `${counts}, gần với ${printed} đã in; số liệu in là số ước chừng.`;
    return { figure, verdict: "cannot-tell", computed, message };
  }
  const message = `${counts}, không khớp với ${printed} đã in.`;
  return { figure, verdict: "contradicts", computed, message };
}

function checkImplied(figure: Figure, actual: number, percent: number): FigureVerdict {
  const digits = digitsOf(figure) ?? 0;
  const printed = `${countOf(figure, actual)} đạt ${formatPercent(percent)}`;
  if (figure.approximate !== undefined || actual === 0 || percent < LEAST_PERCENT) {
    const message = `${printed}: không đủ để suy ra kế hoạch.`;
    return { figure, verdict: "cannot-tell", message };
  }
  const plans = impliedPlans(actual, percent, digits);
  if (plans === undefined) {
    const message = `${printed}: không có kế hoạch nguyên nào cho tỷ lệ này.`;
    return { figure, verdict: "contradicts", message };
  }
  const { least, greatest } = plans;
  if (least < greatest) {
    const message = `${printed}: kế hoạch nằm trong khoảng ${formatNumber(least)}–${countOf(figure, greatest)}.`;
    return { figure, verdict: "cannot-tell", message };
  }
  const message = `${printed}: kế hoạch phải là ${countOf(figure, least)}.`;
  return { figure, verdict: "cannot-tell", implied: { plan: least }, message };
}

function checkOne(figure: Figure): FigureVerdict {
  const { actual, plan, percent } = figure;
  if (isCount(actual) && isCount(plan) && plan > 0) return checkFraction(figure, actual, plan);
  if (isCount(actual) && percent !== undefined) return checkImplied(figure, actual, percent);
  const message = "Chỉ có một con số, không có gì để so.";
  return { figure, verdict: "cannot-tell", message };
}

/**
 * Recomputes printed figures and judges each: the percent against actual and plan (rounded half up or cut off, both are
 * accepted), the plan that count and percent imply, and plans of the same measure, period and group against each other.
 * Figures of different scope or date are never added or compared.
 *
 * @example
 * ```ts
 * checkFigures("đã mở 15/24 lớp, đạt 62,5%")[0]?.verdict; // => "agrees"
 * checkFigures("đã mở 29 lớp, đạt 58% kế hoạch")[0]?.implied; // => { plan: 50 }
 * ```
 */
export function checkFigures(input: string | readonly Figure[]): readonly FigureVerdict[] {
  const figures = typeof input === "string" ? findFigures(input) : input;
  const verdicts = figures.map(checkOne);
  const conflicts = findConflicts(verdicts);
  return verdicts.map((verdict, position) => {
    if (verdict.verdict === "contradicts") return verdict;
    const other = conflicts.get(position);
    if (other === undefined) return verdict;
    const message = `${verdict.message} Nhưng “${other.raw}” nêu kế hoạch khác cho cùng nội dung, cùng thời gian: hai số không thể cùng đúng.`;
    return { ...verdict, verdict: "contradicts", message };
  });
}

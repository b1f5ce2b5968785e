import type { Finding } from "@sotruong/core";
import { daysBetween, formatShortDate } from "@sotruong/dates";
import { formatNumber } from "@sotruong/text";
import type { ProgrammeKind, ProgrammeRule } from "./programmeKind.js";
import { rulesOn } from "./rulesOn.js";
import type { TrainingClass } from "./trainingClassSchema.js";

/** What {@link checkClass} looks at. */
export type CheckedClass = Pick<
  TrainingClass,
  "opensOn" | "trainees" | "form" | "targetGroup" | "steps"
>;

function doubtOf(rule: ProgrammeRule): string {
  return rule.provenance.certainty === "sourced" ? "" : " (quy định này cần kiểm tra lại)";
}

function daysToCertificate({ steps = [] }: CheckedClass): number | undefined {
  const closed = steps.find(({ status }) => status === "closed")?.date;
  const certified = steps.find(({ status }) => status === "certified")?.date;
  return closed === undefined || certified === undefined
    ? undefined
    : daysBetween(closed, certified);
}

function checkRule(rule: ProgrammeRule, trainingClass: CheckedClass): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (code: string, message: string) =>
    findings.push({
      code: `courses/${code}`,
      message: `${rule.basis}: ${message}${doubtOf(rule)}.`,
    });
  const { trainees, form } = trainingClass;
  const { leastTrainees = 0, certificateWithinDays, forms } = rule;
  if (trainees < leastTrainees) {
    report(
      "too-few-trainees",
      `lớp cần ít nhất ${formatNumber(leastTrainees)} học viên, lớp này có ${formatNumber(trainees)}`,
    );
  }
  if (form !== undefined && forms !== undefined && !forms.includes(form)) {
    report("wrong-form", "không có hình thức học này");
  }
  const days = daysToCertificate(trainingClass);
  if (certificateWithinDays !== undefined && days !== undefined && days > certificateWithinDays) {
    report(
      "late-certificate",
      `cấp chứng chỉ trong ${certificateWithinDays} ngày sau bế giảng, lớp này sau ${days} ngày`,
    );
  }
  return findings;
}

function checkTargetGroup(kind: ProgrammeKind, trainingClass: CheckedClass): readonly Finding[] {
  const { targetGroup } = trainingClass;
  const scale = kind.targetGroup?.scale ?? kind.scale;
  if (scale === undefined) return [];
  const level = kind.targetGroup?.level ?? targetGroup?.level;
  if (targetGroup?.scale === scale && targetGroup.level === level) return [];
  return [
    {
      code: "courses/wrong-target-group",
      message:
        targetGroup === undefined
          ? `“${kind.name}” cần ghi nhóm đối tượng theo thang của chương trình (${scale}).`
          : `“${kind.name}” không dành cho nhóm đối tượng đã ghi (${targetGroup.scale}, ${targetGroup.level}); thang của chương trình là ${scale}.`,
    },
  ];
}

/**
 * Compares a class with the rules on its kind of programme on the day it opens: trainees, form, target group, and the days
 * from the closing to the certificates. How long it may last is for {@link checkLength} to say.
 *
 * @example
 * ```ts
 * const kind = findProgrammeKind("cap-nhat-164");
 * const targetGroup = { scale: "knowledge-update-164", level: 4 };
 * checkClass(kind, { opensOn: "2021-03-15", trainees: 98, targetGroup }); // => []
 * checkClass(kind, { opensOn: "2026-03-16", trainees: 98, targetGroup })[0]?.code; // => "courses/no-rule-in-force"
 * ```
 */
export function checkClass(kind: ProgrammeKind, trainingClass: CheckedClass): readonly Finding[] {
  const { opensOn } = trainingClass;
  const findings: Finding[] = [...checkTargetGroup(kind, trainingClass)];
  if (opensOn === undefined) return findings;
  const rules = rulesOn(kind, opensOn);
  for (const rule of rules) findings.push(...checkRule(rule, trainingClass));
  const ended = kind.rules.filter(({ validTo }) => validTo !== undefined && validTo <= opensOn);
  const last = ended.at(-1);
  if (rules.length === 0 && last !== undefined) {
    const doubt = last.unsureFields?.includes("validTo") ? " (ngày này cần kiểm tra lại)" : "";
    findings.push({
      code: "courses/no-rule-in-force",
      message: `Ngày ${formatShortDate(opensOn)} không còn ${last.basis}: hiệu lực đến trước ngày ${formatShortDate(last.validTo ?? "")}${doubt}.`,
    });
  }
  return findings;
}

import {
  checkClass,
  checkLength,
  findProgrammeKind,
  type Programme,
  rulesOn,
  type TrainingClass,
} from "@sotruong/courses";
import { daysBetween } from "@sotruong/dates";

/** The rules that bound a class when it opened, and where it departs from them. */
export interface LawOfClass {
  readonly rules: readonly string[];
  readonly findings: readonly string[];
}

export function lawOfClass(trainingClass: TrainingClass, { kindId }: Programme): LawOfClass {
  const { opensOn, closesOn, form } = trainingClass;
  const kind = kindId === undefined ? undefined : findProgrammeKind(kindId);
  if (kind === undefined || opensOn === undefined) return { rules: [], findings: [] };
  const findings = [...checkClass(kind, trainingClass)];
  if (closesOn !== undefined) {
    const weeks = Math.ceil((daysBetween(opensOn, closesOn) + 1) / 7);
    findings.push(...checkLength(kind, { opensOn, weeks, ...(form && { form }) }));
  }
  return {
    rules: rulesOn(kind, opensOn).map(({ basis }) => basis),
    findings: findings.map(({ message }) => message),
  };
}

import { describeReceived } from "@sotruong/core";
import { isCivilDate } from "@sotruong/dates";
import type { ClassStep } from "../classRecord.js";
import type { ClassStatus } from "../classStatus.js";
import { CoursesError } from "../coursesError.js";
import { formatClassStatus } from "../formatClassStatus.js";
import { nextStepsOf } from "../nextStepsOf.js";

// A class is approved by a plan and opened by a decision: without the paper the step has not been taken.
const NEEDS_DOCUMENT: ReadonlySet<ClassStatus> = new Set(["approved", "decided"]);

/** Says why a step cannot follow the way up to it; undefined where it can. */
export function checkStep(way: readonly ClassStep[], step: ClassStep): CoursesError | undefined {
  const before = way.at(-1);
  const name = formatClassStatus(step.status);
  if (!isCivilDate(step.date)) {
    return new CoursesError(
      "courses/invalid-date",
      `Bước “${name}” cần một ngày có thật dạng “2021-03-08”, nhận được ${describeReceived(step.date)}.`,
    );
  }
  const possible = nextStepsOf(way);
  if (!possible.includes(step.status)) {
    const from = before === undefined ? "lúc bắt đầu" : `“${formatClassStatus(before.status)}”`;
    const names = possible.map((status) => `“${formatClassStatus(status)}”`).join(", ");
    const expected = names === "" ? "lớp không còn bước nào nữa" : `chỉ có thể là ${names}`;
    return new CoursesError(
      "courses/impossible-step",
      `Sau ${from} ${expected}, nhận được “${name}”.`,
    );
  }
  if (before !== undefined && step.date < before.date) {
    return new CoursesError(
      "courses/step-out-of-order",
      `Bước “${name}” không thể trước ngày ${before.date} của bước liền trước, nhận được ${step.date}.`,
    );
  }
  if (NEEDS_DOCUMENT.has(step.status) && step.documents.length === 0) {
    return new CoursesError(
      "courses/missing-document",
      `Bước “${name}” cần ít nhất một văn bản làm căn cứ, chưa có văn bản nào.`,
    );
  }
  return undefined;
}

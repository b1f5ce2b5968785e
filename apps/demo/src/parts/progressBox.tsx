import { formatProgressSentence, planProgress } from "@sotruong/quotas";
import type { SchoolContent } from "../content/loadSchool.js";
import { Box } from "./box.js";

/** The plan's progress in one sentence, where everybody sees it. */
export function ProgressBox({ school }: { readonly school: SchoolContent }) {
  const { plan, classes, settings } = school;
  const progress = planProgress(plan, classes, { asOf: settings.reportDate });
  return (
    <Box title={`Chỉ tiêu năm ${plan.year}`} className="progress-box">
      <p>{`${formatProgressSentence(progress)}.`}</p>
      <p>
        <a href="/chi-tieu">Xem tiến độ từng chương trình</a>
      </p>
    </Box>
  );
}

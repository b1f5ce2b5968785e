import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import type { ClassStep } from "./classRecord.js";
import { CLASS_STATUSES } from "./classStatus.js";
import { checkStep } from "./internal/checkStep.js";
import { dateField } from "./internal/dateField.js";
import { textField } from "./internal/textField.js";

const stepSchema = z.object(
  {
    status: z.enum(CLASS_STATUSES, {
      error: fieldMessage("steps.status", `một trong các trạng thái ${CLASS_STATUSES.join(", ")}`),
    }),
    date: dateField("steps.date"),
    documents: z
      .array(textField("steps.documents"), {
        error: fieldMessage("steps.documents", "một danh sách văn bản"),
      })
      .default([]),
  },
  { error: fieldMessage("steps", "một danh sách bước có status và date") },
);

/** The way of a class from its first step on: every step must be able to follow the one before it. */
export const classStepsSchema = z
  .array(stepSchema, { error: fieldMessage("steps", "một danh sách bước có status và date") })
  .superRefine((steps: readonly ClassStep[], context) => {
    for (const [index, step] of steps.entries()) {
      const error = checkStep(steps.slice(0, index), step);
      if (error !== undefined) {
        context.addIssue({ code: "custom", path: [index], message: error.message });
      }
    }
  });

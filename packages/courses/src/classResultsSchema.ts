import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { countField } from "./internal/countField.js";
import { textField } from "./internal/textField.js";

const expected = fieldMessage("results", "kết quả gồm assessed và grades");

/** What came out of a class, in counts: nobody is named. The grades add up to all that were assessed. */
export const classResultsSchema = z
  .object(
    {
      /** Trainees that were assessed. */
      assessed: countField("results.assessed"),
      /** Grades in the school's own words and order, with the trainees that reached each. */
      grades: z.array(
        z.object(
          {
            name: textField("results.grades.name"),
            trainees: countField("results.grades.trainees"),
          },
          { error: fieldMessage("results.grades", "danh sách xếp loại có name và trainees") },
        ),
        { error: fieldMessage("results.grades", "danh sách xếp loại có name và trainees") },
      ),
      /** Certificates that were given. */
      certificates: countField("results.certificates").exactOptional(),
    },
    { error: expected },
  )
  .refine(
    ({ assessed, grades }) => grades.reduce((sum, { trainees }) => sum + trainees, 0) === assessed,
    {
      path: ["grades"],
      error: "Tổng số học viên của các loại phải bằng số đã đánh giá (“results.assessed”).",
    },
  )
  .refine(({ assessed, certificates = 0 }) => certificates <= assessed, {
    path: ["certificates"],
    error: "Số chứng chỉ không thể lớn hơn số đã đánh giá (“results.assessed”).",
  });

/** What came out of a class, in counts. */
export type ClassResults = z.output<typeof classResultsSchema>;

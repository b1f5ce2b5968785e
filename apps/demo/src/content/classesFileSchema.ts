import { periodTimesSchema, programmeSchema, trainingClassSchema } from "@sotruong/courses";
import * as z from "zod";

/** The file classes.json: the year's programmes and classes, and when the school's periods begin and end. */
export const classesFileSchema = z
  .object({
    version: z.literal(1, "cần phiên bản 1"),
    periodTimes: periodTimesSchema,
    programmes: z.array(programmeSchema),
    classes: z.array(trainingClassSchema),
  })
  .superRefine(({ programmes, classes }, context) => {
    const known = new Set(programmes.map(({ id }) => id));
    const ids = new Set<string>();
    for (const [index, { id, programme }] of classes.entries()) {
      if (ids.has(id)) {
        context.addIssue({
          code: "custom",
          path: ["classes", index, "id"],
          message: `mã lớp “${id}” đứng hai lần`,
        });
      }
      ids.add(id);
      if (known.has(programme)) continue;
      context.addIssue({
        code: "custom",
        path: ["classes", index, "programme"],
        message: `không có chương trình “${programme}” trong cùng tệp`,
      });
    }
  });

import { programmeSchema, trainingClassSchema } from "@sotruong/courses";
import * as z from "zod";

/** The file classes.json: the year's programmes and classes. */
export const classesFileSchema = z
  .object({
    version: z.literal(1, "cần phiên bản 1"),
    programmes: z.array(programmeSchema),
    classes: z.array(trainingClassSchema),
  })
  .superRefine(({ programmes, classes }, context) => {
    const known = new Set(programmes.map(({ id }) => id));
    for (const [index, { programme }] of classes.entries()) {
      if (known.has(programme)) continue;
      context.addIssue({
        code: "custom",
        path: ["classes", index, "programme"],
        message: `không có chương trình “${programme}” trong cùng tệp`,
      });
    }
  });

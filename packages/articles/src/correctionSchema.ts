import * as z from "zod";
import { fieldMessage } from "./internal/fieldMessage.js";
import { publicationTimeSchema } from "./publicationTimeSchema.js";

/** What was put right in an article after it was published, for readers to see. */
export const correctionSchema = z.object(
  {
    at: publicationTimeSchema,
    note: z
      .string({ error: fieldMessage("corrections.note", "một dòng chữ") })
      .min(1, { error: "Trường “corrections.note” không được để trống." }),
  },
  { error: fieldMessage("corrections", "một danh sách đính chính có at và note") },
);

import * as z from "zod";
import { addressSchema } from "./addressSchema.js";
import { fieldMessage } from "./internal/fieldMessage.js";

/** A file that readers can download with an article. */
export const attachmentSchema = z.object(
  {
    name: z
      .string({ error: fieldMessage("attachments.name", "một dòng chữ") })
      .min(1, { error: "Trường “attachments.name” không được để trống." }),
    url: addressSchema,
  },
  { error: fieldMessage("attachments", "một danh sách tệp có name và url") },
);

import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { addressSchema } from "./addressSchema.js";
import { filledTextSchema } from "./internal/filledTextSchema.js";

/** A file that readers can download with an article. */
export const attachmentSchema = z.object(
  {
    name: filledTextSchema("attachments.name"),
    url: addressSchema,
  },
  { error: fieldMessage("attachments", "một danh sách tệp có name và url") },
);

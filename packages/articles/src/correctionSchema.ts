import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { filledTextSchema } from "./internal/filledTextSchema.js";
import { publicationTimeSchema } from "./publicationTimeSchema.js";

/** What was put right in an article after it was published, for readers to see. */
export const correctionSchema = z.object(
  {
    at: publicationTimeSchema,
    note: filledTextSchema("corrections.note"),
  },
  { error: fieldMessage("corrections", "một danh sách đính chính có at và note") },
);

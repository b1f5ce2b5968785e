import * as z from "zod";
import { addressSchema } from "./addressSchema.js";
import { fieldMessage } from "./internal/fieldMessage.js";

/** A title that an old page listed under its article; its address may be lost. */
export const relatedLinkSchema = z.object(
  {
    title: z
      .string({ error: fieldMessage("related.title", "một dòng chữ") })
      .min(1, { error: "Trường “related.title” không được để trống." }),
    url: addressSchema.exactOptional(),
  },
  { error: fieldMessage("related", "một danh sách tin có title") },
);

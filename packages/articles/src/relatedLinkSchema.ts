import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { addressSchema } from "./addressSchema.js";
import { filledTextSchema } from "./internal/filledTextSchema.js";

/** A title that an old page listed under its article; its address may be lost. */
export const relatedLinkSchema = z.object(
  {
    title: filledTextSchema("related.title"),
    url: addressSchema.exactOptional(),
  },
  { error: fieldMessage("related", "một danh sách tin có title") },
);

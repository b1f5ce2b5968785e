import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { addressSchema } from "./addressSchema.js";

/** A picture of an article; `alt` may be empty where the picture says nothing that the text does not say. */
export const articleImageSchema = z.object(
  {
    url: addressSchema,
    alt: z.string({ error: fieldMessage("images.alt", "một dòng chữ, có thể trống") }),
    caption: z.string({ error: fieldMessage("images.caption", "một dòng chữ") }).exactOptional(),
    credit: z.string({ error: fieldMessage("images.credit", "một dòng chữ") }).exactOptional(),
  },
  { error: fieldMessage("images", "một danh sách ảnh có url và alt") },
);

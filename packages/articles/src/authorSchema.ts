import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { filledTextSchema } from "./internal/filledTextSchema.js";

/** Who wrote an article, with post and unit as they were printed. */
export const authorSchema = z.object(
  {
    name: filledTextSchema("authors.name"),
    post: z.string({ error: fieldMessage("authors.post", "một dòng chữ") }).exactOptional(),
    unit: z.string({ error: fieldMessage("authors.unit", "một dòng chữ") }).exactOptional(),
  },
  { error: fieldMessage("authors", "một danh sách tác giả có name") },
);

import * as z from "zod";
import { fieldMessage } from "./internal/fieldMessage.js";

/** Who wrote an article, with post and unit as they were printed. */
export const authorSchema = z.object(
  {
    name: z
      .string({ error: fieldMessage("authors.name", "một dòng chữ") })
      .min(1, { error: "Trường “authors.name” không được để trống." }),
    post: z.string({ error: fieldMessage("authors.post", "một dòng chữ") }).exactOptional(),
    unit: z.string({ error: fieldMessage("authors.unit", "một dòng chữ") }).exactOptional(),
  },
  { error: fieldMessage("authors", "một danh sách tác giả có name") },
);

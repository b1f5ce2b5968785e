import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { postSchema } from "./postSchema.js";

/** An author or officer with public posts; nothing else about a person is kept. */
export const officerSchema = z.strictObject(
  {
    name: z.string({ error: fieldMessage("name", "chữ") }).min(1, "Họ tên không được để trống."),
    academicTitle: z
      .string({ error: fieldMessage("academicTitle", "chữ") })
      .min(1, "Học hàm, học vị không được để trống.")
      .exactOptional(),
    posts: z.array(postSchema, { error: fieldMessage("posts", "một danh sách") }).readonly(),
  },
  { error: "Chỉ lưu họ tên, học hàm, học vị và chức vụ công khai." },
);

import { fieldMessage } from "@sotruong/core";
import * as z from "zod";

/** A line of text that is not empty. */
export function textField(field: string): z.ZodType<string, string> {
  const error = fieldMessage(field, "một dòng chữ không rỗng");
  return z
    .string({ error })
    .trim()
    .min(1, { error })
    .regex(/^[^\r\n]*$/u, { error: fieldMessage(field, "một dòng, không có chỗ xuống dòng") });
}

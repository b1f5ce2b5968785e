import { fieldMessage } from "@sotruong/core";
import * as z from "zod";

/** A whole number from `least` on. */
export function countField(field: string, least = 0): z.ZodType<number, number> {
  const error = fieldMessage(field, `số nguyên từ ${least} trở lên`);
  return z.int({ error }).min(least, { error });
}

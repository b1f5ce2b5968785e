import { fieldMessage } from "@sotruong/core";
import * as z from "zod";

/** A count of people or of times: a whole number from 0 on. */
export function countSchema(field: string): z.ZodType<number, number> {
  const error = fieldMessage(field, "số nguyên từ 0 trở lên");
  return z.int({ error }).min(0, { error });
}

import { fieldMessage } from "@sotruong/core";
import { isCivilDate } from "@sotruong/dates";
import * as z from "zod";

/** A civil date that the calendar has. */
export function dateField(field: string): z.ZodType<string, string> {
  const error = fieldMessage(field, "ngày có thật dạng “2021-09-16”");
  return z.string({ error }).refine(isCivilDate, { error }).meta({ format: "date" });
}

import * as z from "zod";
import { isCivilDate } from "./isCivilDate.js";

/** A civil date `"2021-09-16"` that the calendar has. */
export const civilDateSchema: z.ZodType<string, string> = z
  .string({ error: "Cần một ngày dạng “2021-09-16”." })
  .refine(isCivilDate, { error: "Cần một ngày có thật, dạng “2021-09-16”." })
  .meta({ format: "date", description: "Ngày dạng 2021-09-16" });

import * as z from "zod";
import { isInstant } from "./isInstant.js";

/** An instant `"2021-09-16T02:18:00+07:00"`: always with an offset. */
export const instantSchema: z.ZodType<string, string> = z
  .string({ error: "Cần thời điểm dạng “2021-09-16T02:18:00+07:00”." })
  .refine(isInstant, {
    error: "Cần thời điểm có thật kèm múi giờ, dạng “2021-09-16T02:18:00+07:00”.",
  })
  .meta({
    format: "date-time",
    description: "Thời điểm kèm múi giờ, dạng 2021-09-16T02:18:00+07:00",
  });

import * as z from "zod";
import { isWallTime } from "./isWallTime.js";

/** A wall time `"2021-09-16T02:18"`, with seconds or without, never with an offset. */
export const wallTimeSchema: z.ZodType<string, string> = z
  .string({ error: "Cần ngày giờ dạng “2021-09-16T02:18”." })
  .refine(isWallTime, {
    error: "Cần ngày giờ có thật, dạng “2021-09-16T02:18”, không kèm múi giờ.",
  })
  .meta({
    pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?$",
    description: "Ngày giờ theo lịch và đồng hồ, dạng 2021-09-16T02:18, không kèm múi giờ",
  });

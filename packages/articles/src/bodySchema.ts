import type { SafeHtml } from "@sotruong/core";
import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { sanitizeBody } from "./sanitizeBody.js";

/** A body: any HTML goes in, only sanitised HTML comes out. */
export const bodySchema: z.ZodType<SafeHtml, string> = z
  .string({ error: fieldMessage("body", "đoạn HTML của bài") })
  .transform(sanitizeBody);

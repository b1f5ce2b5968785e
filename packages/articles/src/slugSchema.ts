import * as z from "zod";
import { fieldMessage } from "./internal/fieldMessage.js";
import { isSlug } from "./internal/isSlug.js";

/** The part of an address that names an article or a section: `"tin-tuc"`. */
export const slugSchema: z.ZodType<string, string> = z
  .string({ error: fieldMessage("slug", "chữ thường không dấu, chữ số và gạch nối đơn") })
  .refine(isSlug, {
    error: fieldMessage("slug", "chữ thường không dấu, chữ số và gạch nối đơn"),
  });

import * as z from "zod";
import { fieldMessage } from "./internal/fieldMessage.js";
import { SLUG_REGEX } from "./internal/slugRegex.js";

const expected = "chữ thường không dấu, chữ số và gạch nối đơn";

/** The part of an address that names an article or a section: `"tin-tuc"`. */
export const slugSchema: z.ZodType<string, string> = z
  .string({ error: fieldMessage("slug", expected) })
  .max(200, { error: fieldMessage("slug", "chuỗi không quá 200 ký tự"), abort: true })
  .regex(SLUG_REGEX, { error: fieldMessage("slug", expected) });

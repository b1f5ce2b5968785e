import type * as z from "zod";
import { isSlug, LONGEST_SLUG, SLUG_REGEX } from "./internal/isSlug.js";
import { leafSchema } from "./internal/leafSchema.js";

/** The part of an address that names an article or a section: `"tin-tuc"`. */
export const slugSchema: z.ZodType<string, string> = leafSchema({
  field: "slug",
  expected: `chữ thường không dấu, chữ số và gạch nối đơn (không quá ${LONGEST_SLUG} ký tự)`,
  accepts: isSlug,
  jsonSchema: { type: "string", pattern: SLUG_REGEX.source, maxLength: LONGEST_SLUG },
});

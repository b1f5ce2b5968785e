import type * as z from "zod";
import { leafSchema } from "./leafSchema.js";

function isFilledText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** A text that is not empty. */
export function filledTextSchema(
  field: string,
  expected = "một dòng chữ",
): z.ZodType<string, string> {
  return leafSchema({
    field,
    expected,
    accepts: isFilledText,
    jsonSchema: { type: "string", minLength: 1 },
  });
}

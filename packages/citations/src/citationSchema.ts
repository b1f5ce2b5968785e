import * as z from "zod";

const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly();

const findingSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    span: spanSchema.exactOptional(),
    suggestion: z.string().exactOptional(),
  })
  .readonly();

/**
 * The schema of a stored `Citation`, for content files and databases.
 *
 * @example
 * ```ts
 * citationSchema.safeParse({ raw: "Chỉ thị số 16/CT-TTg" }).success; // => false
 * ```
 */
export const citationSchema = z
  .object({
    span: spanSchema,
    raw: z.string(),
    form: z.enum(["full", "number-only", "short", "title"]),
    type: z.string().exactOptional(),
    impliedType: z.string().exactOptional(),
    readings: z.array(z.string()).readonly().exactOptional(),
    number: z.string().exactOptional(),
    year: z.int().exactOptional(),
    sign: z.string().exactOptional(),
    code: z.string().exactOptional(),
    name: z.string().exactOptional(),
    date: z
      .string()
      .regex(/^\d{4}(?:-\d{2}){0,2}$/u)
      .exactOptional(),
    issuer: z.string().exactOptional(),
    term: z.string().exactOptional(),
    pinpoint: z.string().exactOptional(),
    system: z.enum(["state", "party", "other"]),
    warnings: z.array(findingSchema).readonly(),
  })
  .readonly();

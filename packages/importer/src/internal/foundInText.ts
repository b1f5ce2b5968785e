import * as z from "zod";

const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** Something that a person should look at. */
export const findingSchema = z.object({
  code: z.string(),
  message: z.string(),
  span: spanSchema.exactOptional(),
  suggestion: z.string().exactOptional(),
});

/** An expression of time, as `findDates` gives it. */
export const foundDateSchema = z.object({
  span: spanSchema,
  raw: z.string(),
  kind: z.enum([
    "date",
    "timestamp",
    "month",
    "quarter",
    "half-year",
    "year-range",
    "school-year",
    "range",
    "admin-line",
    "lunar",
    "relative",
  ]),
  iso: z.string().nullable(),
  warnings: z.array(findingSchema),
});

/** A count of classes or trainees, as `findFigures` gives it. */
export const foundFigureSchema = z.object({
  span: spanSchema,
  raw: z.string(),
  measure: z.enum(["classes", "trainees"]),
  actual: z.number().exactOptional(),
  plan: z.number().exactOptional(),
  percent: z.number().exactOptional(),
  percentDigits: z.int().min(0).exactOptional(),
  percentSpan: spanSchema.exactOptional(),
  approximate: z.enum(["about", "over", "under"]).exactOptional(),
  unit: z.enum(["persons", "attendances"]).exactOptional(),
  period: z.string().exactOptional(),
  group: z.string().exactOptional(),
  partial: z.boolean().exactOptional(),
});

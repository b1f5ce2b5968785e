import type * as z from "zod";
import { articleSummarySchema } from "./articleSummarySchema.js";
import { bodySchema } from "./bodySchema.js";

/**
 * An article. Its body is sanitised while it is parsed, so no article can hold HTML that runs or restyles the page.
 * Messages are Vietnamese and name the field.
 */
export const articleSchema = articleSummarySchema.extend({ body: bodySchema });

/** An article after parsing: body sanitised, lists filled in. */
export type Article = z.output<typeof articleSchema>;

/** An article as it may be written: lists and status may be left out, the body may be any HTML. */
export type ArticleInput = z.input<typeof articleSchema>;

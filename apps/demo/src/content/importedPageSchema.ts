import { articleSchema } from "@sotruong/articles";
import * as z from "zod";

const article = articleSchema.shape;

/** The part of an imported page that the site shows; the rest of the file is left as it is. */
export const importedPageSchema = z.object({
  version: z.literal(1, "cần phiên bản 1"),
  importedFrom: z.string("cần tên tệp hoặc địa chỉ đã chuyển"),
  article: z.object({
    title: article.title,
    displayTitle: article.displayTitle,
    summary: article.summary,
    authors: article.authors,
    publishedAt: article.publishedAt.optional(),
    views: article.views,
    body: article.body,
    related: article.related,
    attachments: article.attachments,
  }),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })).default([]),
});

export type ImportedPageFile = z.output<typeof importedPageSchema>;

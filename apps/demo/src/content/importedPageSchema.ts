import { articleSchema } from "@sotruong/articles";
import { type Citation, isCitation } from "@sotruong/citations";
import * as z from "zod";

const article = articleSchema.shape;
const link = z.object({ title: z.string("cần tiêu đề"), url: z.string().exactOptional() });

/** The part of an imported page that becomes an article; the rest of the file is left as it is. */
export const importedPageSchema = z.object({
  version: z.literal(1, "cần phiên bản 1").default(1),
  importedFrom: z.string("cần tên tệp hoặc địa chỉ đã chuyển").default(""),
  profile: z.string("cần tên cách đọc trang"),
  article: z.object({
    title: article.title,
    displayTitle: article.displayTitle,
    summary: article.summary,
    authors: z.array(
      z.object({
        name: z.string("cần tên tác giả"),
        academicTitle: z.string().exactOptional(),
        post: z.string().exactOptional(),
        unit: z.string().exactOptional(),
      }),
      "cần danh sách tác giả",
    ),
    publishedAt: article.publishedAt.exactOptional(),
    views: article.views,
    body: article.body,
    text: z.string("cần phần chữ của bài"),
    related: z.array(link, "cần danh sách tin").default([]),
    attachments: z.array(z.object({ name: z.string(), url: z.string() })).default([]),
    images: z
      .array(
        z.object({
          url: z.string(),
          alt: z.string().exactOptional(),
          caption: z.string().exactOptional(),
        }),
      )
      .default([]),
    tags: z.array(z.string()).default([]),
    source: z.string().exactOptional(),
  }),
  citations: z.array(z.custom<Citation>(isCitation, "không phải một viện dẫn")).default([]),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })).default([]),
});

export type ImportedPageFile = z.output<typeof importedPageSchema>;

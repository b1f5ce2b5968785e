import * as z from "zod";
import { articleImageSchema } from "./articleImageSchema.js";
import { attachmentSchema } from "./attachmentSchema.js";
import { authorSchema } from "./authorSchema.js";
import { correctionSchema } from "./correctionSchema.js";
import { fieldMessage } from "./internal/fieldMessage.js";
import { publicationTimeSchema } from "./publicationTimeSchema.js";
import { referenceSchema } from "./referenceSchema.js";
import { relatedLinkSchema } from "./relatedLinkSchema.js";
import { slugSchema } from "./slugSchema.js";

/**
 * An article without its body: what lists, archives and feeds of titles need. It takes a whole article too and leaves the
 * body out. Messages are Vietnamese and name the field.
 */
export const articleSummarySchema = z.object(
  {
    version: z.literal(1, { error: fieldMessage("version", "1") }),
    id: z
      .string({ error: fieldMessage("id", "một mã chữ") })
      .min(1, { error: "Trường “id” không được để trống." }),
    slug: slugSchema,
    /** As it is stored and cited. */
    title: z
      .string({ error: fieldMessage("title", "một dòng chữ") })
      .min(1, { error: "Trường “title” không được để trống." }),
    /** As readers see it: an old title in capitals may be set in sentence case here. */
    displayTitle: z
      .string({ error: fieldMessage("displayTitle", "một dòng chữ") })
      .min(1, { error: "Trường “displayTitle” không được để trống." }),
    /** The lead (sapo), plain text. */
    summary: z.string({ error: fieldMessage("summary", "một đoạn chữ") }).exactOptional(),
    section: slugSchema,
    tags: z
      .array(z.string({ error: fieldMessage("tags", "một danh sách từ khóa") }), {
        error: fieldMessage("tags", "một danh sách từ khóa"),
      })
      .default([]),
    authors: z
      .array(authorSchema, { error: fieldMessage("authors", "một danh sách tác giả có name") })
      .default([]),
    /** Where the article was taken from, as printed. */
    source: z.string({ error: fieldMessage("source", "tên nguồn tin") }).exactOptional(),
    publishedAt: publicationTimeSchema,
    updatedAt: publicationTimeSchema.exactOptional(),
    status: z
      .enum(["draft", "scheduled", "published", "archived"], {
        error: fieldMessage("status", "draft, scheduled, published hoặc archived"),
      })
      .default("draft"),
    images: z
      .array(articleImageSchema, {
        error: fieldMessage("images", "một danh sách ảnh có url và alt"),
      })
      .default([]),
    attachments: z
      .array(attachmentSchema, {
        error: fieldMessage("attachments", "một danh sách tệp có name và url"),
      })
      .default([]),
    related: z
      .array(relatedLinkSchema, { error: fieldMessage("related", "một danh sách tin có title") })
      .default([]),
    references: z
      .array(referenceSchema, {
        error: fieldMessage("references", "một danh sách văn bản có text"),
      })
      .default([]),
    corrections: z
      .array(correctionSchema, {
        error: fieldMessage("corrections", "một danh sách đính chính có at và note"),
      })
      .default([]),
    /** Views that the old site had counted when the article was imported; never votes, never a rating. */
    views: z
      .int({ error: fieldMessage("views", "số nguyên từ 0 trở lên") })
      .min(0, { error: fieldMessage("views", "số nguyên từ 0 trở lên") })
      .exactOptional(),
  },
  { error: fieldMessage("article", "một đối tượng bài viết") },
);

/** An article without its body. */
export type ArticleSummary = z.output<typeof articleSummarySchema>;

import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { articleImageSchema } from "./articleImageSchema.js";
import { attachmentSchema } from "./attachmentSchema.js";
import { authorSchema } from "./authorSchema.js";
import { correctionSchema } from "./correctionSchema.js";
import { filledTextSchema } from "./internal/filledTextSchema.js";
import { isCount } from "./internal/isCount.js";
import { leafSchema } from "./internal/leafSchema.js";
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
    id: filledTextSchema("id", "một mã chữ"),
    slug: slugSchema,
    /** As it is stored and cited. */
    title: filledTextSchema("title"),
    /** As readers see it: an old title in capitals may be set in sentence case here. */
    displayTitle: filledTextSchema("displayTitle"),
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
    views: leafSchema({
      field: "views",
      expected: "số nguyên từ 0 trở lên",
      accepts: isCount,
      jsonSchema: { type: "integer", minimum: 0 },
    }).exactOptional(),
  },
  { error: fieldMessage("article", "một đối tượng bài viết") },
);

/** An article without its body. */
export type ArticleSummary = z.output<typeof articleSummarySchema>;

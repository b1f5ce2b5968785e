import { bodySchema, publicationTimeSchema } from "@sotruong/articles";
import { citationSchema } from "@sotruong/citations/zod";
import { fieldMessage } from "@sotruong/core";
import { visitStatisticsSchema } from "@sotruong/site";
import * as z from "zod";
import { findingSchema, foundDateSchema, foundFigureSchema } from "./internal/foundInText.js";
import { lineRoleSchema } from "./internal/lineRoleSchema.js";

const VERSION = 1;

function text(field: string, expected = "một dòng chữ"): z.ZodString {
  return z.string({ error: fieldMessage(field, expected) });
}

function list<Item extends z.ZodType>(field: string, item: Item): z.ZodArray<Item> {
  return z.array(item, { error: fieldMessage(field, "một danh sách") });
}

function linkList(field: string) {
  const link = z.object({ title: text(`${field}.title`), url: z.string().exactOptional() });
  return list(field, link);
}

const authorSchema = z.object({
  name: text("authors.name"),
  academicTitle: z.string().exactOptional(),
  post: z.string().exactOptional(),
  unit: z.string().exactOptional(),
});

const imageSchema = z.object({
  url: text("images.url", "địa chỉ ảnh"),
  alt: z.string().exactOptional(),
  caption: z.string().exactOptional(),
});

const articleSchema = z.object(
  {
    title: text("title"),
    displayTitle: text("displayTitle"),
    summary: z.string().exactOptional(),
    authors: list("authors", authorSchema),
    publishedAt: publicationTimeSchema.exactOptional(),
    views: z
      .int({ error: fieldMessage("views", "số nguyên từ 0 trở lên") })
      .min(0, { error: fieldMessage("views", "số nguyên từ 0 trở lên") })
      .exactOptional(),
    body: bodySchema,
    text: text("text", "phần chữ của bài"),
    related: linkList("related"),
    attachments: list("attachments", z.object({ name: text("attachments.name"), url: z.string() })),
    images: list("images", imageSchema),
    tags: list("tags", z.string()),
    source: z.string().exactOptional(),
  },
  { error: fieldMessage("article", "bài viết đã chuyển") },
);

const siteSchema = z.object(
  {
    links: list("links", z.object({ label: text("links.label"), url: z.string().exactOptional() })),
    visits: visitStatisticsSchema.exactOptional(),
    album: z
      .object({ raw: z.string(), candidates: list("candidates", z.array(z.string())) })
      .exactOptional(),
    latest: linkList("latest"),
  },
  { error: fieldMessage("site", "những gì đứng quanh bài viết") },
);

/**
 * The schema of an imported page as it is stored: one JSON file for each page, or one line of an NDJSON file. The body is
 * sanitised again while it is parsed; a page without a version was stored before the first and is read as such.
 *
 * @example
 * ```ts
 * import { importArticlePage } from "@sotruong/importer";
 * import { importedPageSchema } from "@sotruong/importer/zod";
 *
 * const page = await importArticlePage({ text: "KHAI GIẢNG LỚP MỚI\nThứ năm, 16.09.2021 02:18\nSáng nay lớp đã khai giảng." });
 * importedPageSchema.parse(JSON.parse(JSON.stringify(page))).version; // => 1
 * importedPageSchema.safeParse({ ...page, profile: 5 }).error?.issues[0]?.message; // => "Trường “profile” phải là tên cách đọc trang, nhận được 5."
 * ```
 */
export const importedPageSchema = z.object({
  version: z.literal(VERSION, { error: fieldMessage("version", `${VERSION}`) }).default(VERSION),
  profile: text("profile", "tên cách đọc trang"),
  url: z.string().exactOptional(),
  canonicalUrl: z.string().exactOptional(),
  article: articleSchema,
  site: siteSchema,
  citations: list("citations", citationSchema),
  dates: list("dates", foundDateSchema),
  figures: list("figures", foundFigureSchema),
  warnings: list("warnings", findingSchema.extend({ line: z.int().min(0).exactOptional() })),
  steps: list(
    "steps",
    z.object({ code: z.string(), message: z.string(), count: z.int().min(0).exactOptional() }),
  ),
  lines: list("lines", z.object({ text: z.string(), role: lineRoleSchema })),
});

/** An imported page as it is stored. */
export type StoredImportedPage = z.output<typeof importedPageSchema>;

import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { siteLinkSchema } from "./siteLinkSchema.js";

/** Links under one heading, in the order in which they are shown. */
export const siteLinkGroupSchema = z.object(
  {
    /** `"Liên kết website"`. */
    title: z
      .string({ error: fieldMessage("title", "một dòng chữ") })
      .trim()
      .min(1, { error: "Trường “title” không được để trống." }),
    links: z.array(siteLinkSchema, {
      error: fieldMessage("links", "một danh sách liên kết có label và url"),
    }),
  },
  { error: fieldMessage("siteLinkGroup", "một nhóm liên kết có title và links") },
);

/** Links under one heading. */
export type SiteLinkGroup = z.output<typeof siteLinkGroupSchema>;

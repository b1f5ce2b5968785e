import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { addressField } from "./internal/addressField.js";

/** A link to another site, such as one under “Liên kết website”; on an imported page the address may be lost. */
export const siteLinkSchema = z.object(
  {
    label: z
      .string({ error: fieldMessage("label", "một dòng chữ") })
      .trim()
      .min(1, { error: "Trường “label” không được để trống." }),
    url: addressField("url").exactOptional(),
  },
  { error: fieldMessage("links", "một danh sách liên kết có label và url") },
);

/** A link to another site. */
export type SiteLink = z.output<typeof siteLinkSchema>;

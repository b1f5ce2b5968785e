import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { addressField } from "./internal/addressField.js";

/** Pictures that are shown together. Each has a text for readers who cannot see it. */
export const albumSchema = z.object(
  {
    id: z
      .string({ error: fieldMessage("id", "một mã chữ") })
      .min(1, { error: "Trường “id” không được để trống." }),
    title: z
      .string({ error: fieldMessage("title", "một dòng chữ") })
      .min(1, { error: "Trường “title” không được để trống." }),
    images: z.array(
      z.object(
        {
          url: addressField("images.url"),
          alt: z
            .string({ error: fieldMessage("images.alt", "một dòng chữ tả ảnh") })
            .trim()
            .min(1, { error: "Trường “images.alt” phải tả ảnh, không được để trống." }),
          caption: z
            .string({ error: fieldMessage("images.caption", "một dòng chữ") })
            .exactOptional(),
          credit: z
            .string({ error: fieldMessage("images.credit", "một dòng chữ") })
            .exactOptional(),
        },
        { error: fieldMessage("images", "một danh sách ảnh có url và alt") },
      ),
      { error: fieldMessage("images", "một danh sách ảnh có url và alt") },
    ),
  },
  { error: fieldMessage("album", "một album có title và images") },
);

/** Pictures that are shown together. */
export type Album = z.output<typeof albumSchema>;

import { fieldMessage } from "@sotruong/core";
import * as z from "zod";

/** A public post: its title and, where printed, the unit. */
export const postSchema = z.object(
  {
    post: z.string({ error: fieldMessage("post", "chữ") }).min(1, "Chức vụ không được để trống."),
    unit: z
      .string({ error: fieldMessage("unit", "chữ") })
      .min(1, "Đơn vị không được để trống.")
      .exactOptional(),
    unitAbbreviation: z
      .string({ error: fieldMessage("unitAbbreviation", "chữ") })
      .min(1, "Tên viết tắt của đơn vị không được để trống.")
      .exactOptional(),
  },
  { error: "Chức vụ phải là một đối tượng." },
);

import { fieldMessage } from "@sotruong/core";
import { civilDateSchema } from "@sotruong/dates/zod";
import * as z from "zod";

/** A name of a school with its time. */
export const schoolNameSchema = z.object(
  {
    name: z
      .string({ error: fieldMessage("name", "chữ") })
      .min(1, "Tên trường không được để trống."),
    validFrom: civilDateSchema.exactOptional(),
    validTo: civilDateSchema.exactOptional(),
  },
  { error: "Tên trường kèm thời gian phải là một đối tượng." },
);

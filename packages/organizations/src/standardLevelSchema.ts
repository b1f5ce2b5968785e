import { fieldMessage } from "@sotruong/core";
import { civilDateSchema } from "@sotruong/dates/zod";
import * as z from "zod";

/** Recognition as a standard political school: level 1 or 2. */
export const standardLevelSchema = z.object(
  {
    level: z.union([z.literal(1), z.literal(2)], { error: "Mức trường chuẩn phải là 1 hoặc 2." }),
    recognizedOn: civilDateSchema.exactOptional(),
    basis: z
      .string({ error: fieldMessage("basis", "chữ") })
      .min(1, "Quyết định công nhận không được để trống.")
      .exactOptional(),
  },
  { error: "Mức trường chuẩn phải là một đối tượng." },
);

import { civilDateSchema } from "@sotruong/dates/zod";
import * as z from "zod";

/** A name of a school with its time. */
export const schoolNameSchema = z.object({
  name: z.string({ error: "Tên trường phải là chữ." }).min(1, "Tên trường không được để trống."),
  validFrom: civilDateSchema.exactOptional(),
  validTo: civilDateSchema.exactOptional(),
});

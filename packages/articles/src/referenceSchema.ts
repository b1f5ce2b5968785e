import * as z from "zod";
import { addressSchema } from "./addressSchema.js";
import { fieldMessage } from "./internal/fieldMessage.js";

/** A document that an article refers to, as printed, with its normalised sign where it has one. */
export const referenceSchema = z.object(
  {
    text: z
      .string({ error: fieldMessage("references.text", "một dòng chữ") })
      .min(1, { error: "Trường “references.text” không được để trống." }),
    /** `"101/2017/NĐ-CP"`. */
    code: z
      .string({ error: fieldMessage("references.code", "số, ký hiệu văn bản") })
      .exactOptional(),
    /** `"Nghị định"`. */
    type: z.string({ error: fieldMessage("references.type", "tên loại văn bản") }).exactOptional(),
    /** `"2017-09-01"`, `"2017-09"` or `"2017"`. */
    date: z
      .string({ error: fieldMessage("references.date", "ngày dạng 2017-09-01") })
      .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, {
        error: fieldMessage("references.date", "ngày dạng 2017-09-01"),
      })
      .exactOptional(),
    /** Party documents are no legislation and are marked up as such. */
    system: z
      .enum(["state", "party", "other"], {
        error: fieldMessage("references.system", "state, party hoặc other"),
      })
      .exactOptional(),
    url: addressSchema.exactOptional(),
  },
  { error: fieldMessage("references", "một danh sách văn bản có text") },
);

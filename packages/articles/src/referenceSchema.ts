import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { addressSchema } from "./addressSchema.js";
import { filledTextSchema } from "./internal/filledTextSchema.js";
import { isPartialDate, PARTIAL_DATE_REGEX } from "./internal/isPartialDate.js";
import { leafSchema } from "./internal/leafSchema.js";

/** A document that an article refers to, as printed, with its normalised sign where it has one. */
export const referenceSchema = z.object(
  {
    text: filledTextSchema("references.text"),
    /** `"101/2017/NĐ-CP"`. */
    code: z
      .string({ error: fieldMessage("references.code", "số, ký hiệu văn bản") })
      .exactOptional(),
    /** `"Nghị định"`. */
    type: z.string({ error: fieldMessage("references.type", "tên loại văn bản") }).exactOptional(),
    /** `"2017-09-01"`, `"2017-09"` or `"2017"`. */
    date: leafSchema({
      field: "references.date",
      expected: "ngày dạng 2017-09-01",
      accepts: isPartialDate,
      jsonSchema: { type: "string", pattern: PARTIAL_DATE_REGEX.source },
    }).exactOptional(),
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

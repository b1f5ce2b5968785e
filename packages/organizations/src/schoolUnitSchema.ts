import { fieldMessage } from "@sotruong/core";
import { civilDateSchema } from "@sotruong/dates/zod";
import * as z from "zod";

/** A faculty, office or centre of a school. */
export const schoolUnitSchema = z.object(
  {
    name: z
      .string({ error: fieldMessage("name", "chữ") })
      .min(1, "Tên khoa, phòng không được để trống."),
    abbreviation: z
      .string({ error: fieldMessage("abbreviation", "chữ") })
      .min(1, "Tên viết tắt của khoa, phòng không được để trống.")
      .exactOptional(),
    validFrom: civilDateSchema.exactOptional(),
    validTo: civilDateSchema.exactOptional(),
  },
  { error: "Khoa, phòng phải là một đối tượng." },
);

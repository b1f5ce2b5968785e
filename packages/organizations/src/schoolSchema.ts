import { fieldMessage } from "@sotruong/core";
import { civilDateSchema } from "@sotruong/dates/zod";
import * as z from "zod";
import { contactSchema } from "./contactSchema.js";
import { officerSchema } from "./officerSchema.js";
import { provenanceSchema } from "./provenanceSchema.js";
import { schoolNameSchema } from "./schoolNameSchema.js";
import { schoolUnitSchema } from "./schoolUnitSchema.js";
import { standardLevelSchema } from "./standardLevelSchema.js";

function idField(field: string) {
  return z
    .string({ error: fieldMessage(field, "một mã định danh") })
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
      `Trường “${field}” chỉ gồm chữ thường không dấu, chữ số và gạch nối.`,
    );
}

/** A political school as stored; `z.output` of it is a `School`. */
export const schoolSchema = z.object(
  {
    id: idField("id"),
    kind: z.enum(["political-school", "cadre-school", "cadre-academy"], {
      error: "Loại trường phải là political-school, cadre-school hoặc cadre-academy.",
    }),
    names: z
      .array(schoolNameSchema, { error: fieldMessage("names", "một danh sách") })
      .min(1, "Trường cần ít nhất một tên.")
      .readonly(),
    province: idField("province"),
    predecessors: z
      .array(idField("predecessors"), { error: fieldMessage("predecessors", "một danh sách") })
      .default([])
      .readonly(),
    units: z
      .array(schoolUnitSchema, { error: fieldMessage("units", "một danh sách") })
      .default([])
      .readonly(),
    officers: z
      .array(officerSchema, { error: fieldMessage("officers", "một danh sách") })
      .default([])
      .readonly(),
    standardLevel: standardLevelSchema.exactOptional(),
    contact: contactSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
    validFrom: civilDateSchema.exactOptional(),
    validTo: civilDateSchema.exactOptional(),
  },
  { error: "Thông tin về trường phải là một đối tượng." },
);

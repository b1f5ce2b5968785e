import { civilDateSchema } from "@sotruong/dates/zod";
import * as z from "zod";
import { contactSchema } from "./contactSchema.js";
import { officerSchema } from "./officerSchema.js";
import { provenanceSchema } from "./provenanceSchema.js";
import { schoolNameSchema } from "./schoolNameSchema.js";
import { schoolUnitSchema } from "./schoolUnitSchema.js";
import { standardLevelSchema } from "./standardLevelSchema.js";

const idSchema = z
  .string({ error: "Mã định danh phải là chữ." })
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    "Mã định danh chỉ gồm chữ thường không dấu, chữ số và gạch nối.",
  );

/** A political school as stored; `z.output` of it is a `School`. */
export const schoolSchema = z.object({
  id: idSchema,
  kind: z.enum(["political-school", "cadre-school", "cadre-academy"], {
    error: "Loại trường phải là political-school, cadre-school hoặc cadre-academy.",
  }),
  names: z
    .array(schoolNameSchema, { error: "Tên trường qua các thời kỳ phải là một danh sách." })
    .min(1, "Trường cần ít nhất một tên.")
    .readonly(),
  province: idSchema,
  predecessors: z
    .array(idSchema, { error: "Các trường tiền thân phải là một danh sách." })
    .default([])
    .readonly(),
  units: z
    .array(schoolUnitSchema, { error: "Các khoa, phòng phải là một danh sách." })
    .default([])
    .readonly(),
  officers: z
    .array(officerSchema, { error: "Danh sách lãnh đạo, tác giả phải là một danh sách." })
    .default([])
    .readonly(),
  standardLevel: standardLevelSchema.exactOptional(),
  contact: contactSchema.exactOptional(),
  provenance: provenanceSchema.exactOptional(),
  validFrom: civilDateSchema.exactOptional(),
  validTo: civilDateSchema.exactOptional(),
});

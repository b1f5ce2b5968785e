import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { countField } from "./internal/countField.js";
import { textField } from "./internal/textField.js";
import { targetGroupSchema } from "./targetGroupSchema.js";

const shareError = fieldMessage(
  "shares",
  "hai phần theory và practice, mỗi phần từ 0 đến 1, tổng bằng 1",
);
const share = z
  .number({ error: shareError })
  .min(0, { error: shareError })
  .max(1, { error: shareError });

/** A programme that a school teaches: what its classes have in common. */
export const programmeSchema = z.object(
  {
    id: textField("id"),
    name: textField("name"),
    /** Training towards a certificate of theory, or further training on the job. */
    kind: z.enum(["training", "further-training"], {
      error: fieldMessage("kind", "training (đào tạo) hoặc further-training (bồi dưỡng)"),
    }),
    /** The document it rests on, as printed. */
    basis: textField("basis").exactOptional(),
    targetGroup: targetGroupSchema.exactOptional(),
    /** Teaching periods (tiết). */
    periods: countField("periods", 1).exactOptional(),
    /** Theory and practice as parts of one. */
    shares: z
      .object({ theory: share, practice: share }, { error: shareError })
      .refine(({ theory, practice }) => Math.abs(theory + practice - 1) < 1e-9, {
        error: shareError,
      })
      .exactOptional(),
    /** What a trainee gets at the end. */
    certificate: textField("certificate").exactOptional(),
  },
  { error: fieldMessage("programme", "một chương trình có id, name và kind") },
);

/** A programme that a school teaches. */
export type Programme = z.output<typeof programmeSchema>;

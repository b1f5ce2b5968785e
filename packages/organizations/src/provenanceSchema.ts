import { fieldMessage } from "@sotruong/core";
import * as z from "zod";

/** Where a datum comes from. */
export const provenanceSchema = z.object(
  {
    source: z.string({ error: fieldMessage("source", "chữ") }).min(1, "Nguồn không được để trống."),
    certainty: z.enum(["sourced", "practice", "unsure"], {
      error: "Độ chắc chắn phải là sourced, practice hoặc unsure.",
    }),
  },
  { error: "Nguồn của dữ liệu phải là một đối tượng." },
);

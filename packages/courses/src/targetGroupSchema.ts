import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import type { TargetGroup } from "./targetGroup.js";

const fourLevels = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
  error: fieldMessage("targetGroup.level", "một số từ 1 đến 4"),
});
const threeLevels = z.union([z.literal(1), z.literal(2), z.literal(3)], {
  error: fieldMessage("targetGroup.level", "một số từ 1 đến 3"),
});

/** A {@link TargetGroup}: a level is refused without its scale, and so is a level that the scale has not. */
export const targetGroupSchema: z.ZodType<TargetGroup, TargetGroup> = z.discriminatedUnion(
  "scale",
  [
    z.object({ scale: z.literal("knowledge-update-164"), level: fourLevels }),
    z.object({ scale: z.literal("knowledge-update-145"), level: threeLevels }),
    z.object({ scale: z.literal("defence-security"), level: fourLevels }),
  ],
  {
    error: fieldMessage(
      "targetGroup",
      "nhóm đối tượng kèm thang của nó (scale: knowledge-update-164, knowledge-update-145 hoặc defence-security)",
    ),
  },
);

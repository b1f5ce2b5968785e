import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { countField } from "./internal/countField.js";
import { textField } from "./internal/textField.js";
import { TOPIC_ACTIVITIES } from "./topicActivity.js";

/** One topic of a programme. */
export const topicSchema = z.object(
  {
    id: textField("topics.id"),
    name: textField("topics.name"),
    periods: countField("topics.periods", 1),
    activity: z
      .enum(TOPIC_ACTIVITIES, {
        error: fieldMessage("topics.activity", `một trong ${TOPIC_ACTIVITIES.join(", ")}`),
      })
      .default("lecture"),
    unit: textField("topics.unit").exactOptional(),
    begins: z
      .enum(["anywhere", "session", "day"], {
        error: fieldMessage("topics.begins", "anywhere, session (buổi mới) hoặc day (ngày mới)"),
      })
      .exactOptional(),
  },
  { error: fieldMessage("topics", "một chuyên đề có id, name và periods") },
);

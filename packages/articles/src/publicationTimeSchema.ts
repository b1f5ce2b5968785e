import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { isWallTime, WALL_TIME_REGEX } from "./internal/isWallTime.js";
import { isZone } from "./internal/isZone.js";
import { leafSchema } from "./internal/leafSchema.js";

/** A wall time with its zone; the zone of an imported time stays `"unknown"` and is never guessed. */
export const publicationTimeSchema = z.object(
  {
    wallTime: leafSchema({
      field: "wallTime",
      expected: "ngày giờ dạng 2021-09-16T02:18 và có trong lịch",
      accepts: isWallTime,
      jsonSchema: { type: "string", pattern: WALL_TIME_REGEX.source },
    }),
    zone: leafSchema({
      field: "zone",
      expected: "tên múi giờ như Asia/Ho_Chi_Minh, độ lệch như +07:00, hoặc unknown",
      accepts: isZone,
      jsonSchema: { type: "string", minLength: 1 },
    }),
  },
  { error: fieldMessage("publishedAt/updatedAt", "một đối tượng có wallTime và zone") },
);

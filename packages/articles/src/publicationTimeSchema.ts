import * as z from "zod";
import { fieldMessage } from "./internal/fieldMessage.js";
import { isWallTime } from "./internal/isWallTime.js";
import { isZone } from "./internal/isZone.js";
import { WALL_TIME_REGEX } from "./internal/wallTimeRegex.js";

const wallTime = "ngày giờ dạng 2021-09-16T02:18 và có trong lịch";
const zone = "tên múi giờ như Asia/Ho_Chi_Minh, độ lệch như +07:00, hoặc unknown";

/** A wall time with its zone; the zone of an imported time stays `"unknown"` and is never guessed. */
export const publicationTimeSchema = z.object(
  {
    wallTime: z
      .string({ error: fieldMessage("wallTime", wallTime) })
      .regex(WALL_TIME_REGEX, { error: fieldMessage("wallTime", wallTime), abort: true })
      .refine(isWallTime, { error: fieldMessage("wallTime", wallTime) }),
    zone: z
      .string({ error: fieldMessage("zone", zone) })
      .refine(isZone, { error: fieldMessage("zone", zone) }),
  },
  { error: fieldMessage("publishedAt/updatedAt", "một đối tượng có wallTime và zone") },
);

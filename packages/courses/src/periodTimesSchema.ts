import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { HALF_DAYS, type HalfDay } from "./halfDay.js";

const TIME_REGEX = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

function timeField(field: string): z.ZodType<string, string> {
  return z.string().regex(TIME_REGEX, { error: fieldMessage(field, "giờ dạng “07:30”") });
}

const periods = (halfDay: HalfDay) =>
  z
    .array(
      z.object(
        { startsAt: timeField(`${halfDay}.startsAt`), endsAt: timeField(`${halfDay}.endsAt`) },
        { error: fieldMessage(halfDay, "danh sách tiết có startsAt và endsAt") },
      ),
      { error: fieldMessage(halfDay, "danh sách tiết có startsAt và endsAt") },
    )
    .min(1, { error: `Buổi “${halfDay}” cần ít nhất một tiết.` })
    .exactOptional();

/** When the periods of a school's half-days begin and end; no two of them overlap. */
export const periodTimesSchema = z
  .object(
    {
      morning: periods("morning"),
      afternoon: periods("afternoon"),
      evening: periods("evening"),
    },
    { error: fieldMessage("periodTimes", "giờ các tiết của từng buổi") },
  )
  .superRefine((times, context) => {
    let before = "00:00";
    for (const halfDay of HALF_DAYS) {
      for (const [index, { startsAt, endsAt }] of (times[halfDay] ?? []).entries()) {
        if (startsAt < before || endsAt <= startsAt) {
          context.addIssue({
            code: "custom",
            path: [halfDay, index],
            message: `Tiết ${index + 1} (${startsAt}-${endsAt}) phải bắt đầu từ ${before} trở đi và kết thúc sau khi bắt đầu.`,
          });
        }
        before = endsAt;
      }
    }
  });

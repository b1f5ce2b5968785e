import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { HALF_DAYS } from "./halfDay.js";
import { countField } from "./internal/countField.js";
import { dateField } from "./internal/dateField.js";
import { textField } from "./internal/textField.js";

const entrySchema = z.object(
  {
    id: textField("timetable.id"),
    date: dateField("timetable.date"),
    halfDay: z.enum(HALF_DAYS, {
      error: fieldMessage(
        "timetable.halfDay",
        "morning (sáng), afternoon (chiều) hoặc evening (tối)",
      ),
    }),
    firstPeriod: countField("timetable.firstPeriod", 1),
    periods: countField("timetable.periods", 1),
    topic: textField("timetable.topic").exactOptional(),
    title: textField("timetable.title"),
    unit: textField("timetable.unit").exactOptional(),
    teachers: z
      .array(textField("timetable.teachers"), {
        error: fieldMessage("timetable.teachers", "một danh sách"),
      })
      .exactOptional(),
    room: textField("timetable.room").exactOptional(),
    place: textField("timetable.place").exactOptional(),
  },
  {
    error: fieldMessage(
      "timetable",
      "một buổi có id, date, halfDay, firstPeriod, periods và title",
    ),
  },
);

/** The timetable of a class; the ids of its entries are unique. */
export const timetableSchema = z
  .array(entrySchema, { error: fieldMessage("timetable", "một danh sách buổi học") })
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id)) {
        context.addIssue({
          code: "custom",
          path: [index, "id"],
          message: `Mã buổi học “${id}” đứng hai lần trong lịch.`,
        });
      }
      seen.add(id);
    }
  });

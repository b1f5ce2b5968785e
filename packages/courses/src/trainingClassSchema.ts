import { describeReceived, fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { classResultsSchema } from "./classResultsSchema.js";
import { CLASS_STATUSES } from "./classStatus.js";
import { classStepsSchema } from "./classStepsSchema.js";
import { DELIVERIES } from "./delivery.js";
import { formatClassStatus } from "./formatClassStatus.js";
import { countField } from "./internal/countField.js";
import { dateField } from "./internal/dateField.js";
import { textField } from "./internal/textField.js";
import { isHeld } from "./isHeld.js";
import { targetGroupSchema } from "./targetGroupSchema.js";
import { timetableSchema } from "./timetableSchema.js";

const delivery = (field: string) =>
  z.enum(DELIVERIES, {
    error: fieldMessage(field, "in-person (trực tiếp), online (trực tuyến) hoặc blended (kết hợp)"),
  });

const fieldVisitSchema = z.object(
  {
    place: textField("fieldVisits.place"),
    date: dateField("fieldVisits.date"),
    /** The last day, where it takes several. */
    endsOn: dateField("fieldVisits.endsOn").exactOptional(),
    /** Who receives the class there. */
    host: textField("fieldVisits.host").exactOptional(),
  },
  { error: fieldMessage("fieldVisits", "một chuyến nghiên cứu thực tế có place và date") },
);

/** A class of trainees. Trainees are counts, never persons. */
export const trainingClassSchema = z
  .object(
    {
      version: z.literal(1, { error: fieldMessage("version", "1") }),
      id: textField("id"),
      name: textField("name"),
      /** The id of the programme it teaches. */
      programme: textField("programme"),
      /** The class code, such as `K52A`. */
      code: textField("code").exactOptional(),
      /** Full-time (hệ tập trung) or part-time (hệ không tập trung). */
      form: z
        .enum(["full-time", "part-time"], {
          error: fieldMessage("form", "full-time (tập trung) hoặc part-time (không tập trung)"),
        })
        .exactOptional(),
      status: z.enum(CLASS_STATUSES, {
        error: fieldMessage("status", `một trong các trạng thái ${CLASS_STATUSES.join(", ")}`),
      }),
      /** The day of the opening ceremony, planned or held: the status tells which. */
      opensOn: dateField("opensOn").exactOptional(),
      /** The day of the closing ceremony, planned or held. */
      closesOn: dateField("closesOn").exactOptional(),
      /** Persons in the class. */
      trainees: countField("trainees"),
      /** Attendances (lượt) where the class counts them: one person may attend several times. */
      attendances: countField("attendances").exactOptional(),
      targetGroup: targetGroupSchema.exactOptional(),
      /** The unit of the school, or the body, that is in charge of the class. */
      unit: textField("unit").exactOptional(),
      place: textField("place").exactOptional(),
      /** The room of the school that it has unless its timetable says otherwise. */
      room: textField("room").exactOptional(),
      /** Who teaches: units, or persons in an office, as the school names its teachers. */
      teachers: z
        .array(textField("teachers"), { error: fieldMessage("teachers", "một danh sách") })
        .exactOptional(),
      /** Visits to places of practice (nghiên cứu thực tế). */
      fieldVisits: z
        .array(fieldVisitSchema, { error: fieldMessage("fieldVisits", "một danh sách") })
        .exactOptional(),
      timetable: timetableSchema.exactOptional(),
      results: classResultsSchema.exactOptional(),
      /** Bodies the class is held with. */
      partners: z
        .array(textField("partners"), { error: fieldMessage("partners", "một danh sách") })
        .default([]),
      /** How it is taught, and how it would be in an epidemic. */
      delivery: delivery("delivery").default("in-person"),
      fallbackDelivery: delivery("fallbackDelivery").exactOptional(),
      /** The id of the class it is held together with (lồng ghép): its trainees are counted there. */
      mergedInto: textField("mergedInto").exactOptional(),
      /** The predecessor school that reports it, where schools were merged during the year. */
      predecessorSchool: textField("predecessorSchool").exactOptional(),
      /** The way of the class up to now, with the documents of each step. */
      steps: classStepsSchema.exactOptional(),
    },
    { error: fieldMessage("class", "một lớp học có id, name, programme, status và trainees") },
  )
  .refine(({ opensOn, closesOn }) => !opensOn || !closesOn || opensOn <= closesOn, {
    path: ["closesOn"],
    error: "Ngày bế giảng (“closesOn”) không thể trước ngày khai giảng (“opensOn”).",
  })
  .refine(({ status, opensOn }) => !isHeld(status) || opensOn !== undefined, {
    path: ["opensOn"],
    error: "Lớp đã khai giảng phải có ngày khai giảng (“opensOn”).",
  })
  .refine(({ status, steps }) => steps === undefined || steps.at(-1)?.status === status, {
    path: ["steps"],
    error: "Bước cuối cùng trong “steps” phải là trạng thái hiện nay của lớp (“status”).",
  })
  .superRefine(({ opensOn, closesOn, steps = [] }, context) => {
    for (const [status, field, day] of [
      ["opened", "opensOn", opensOn],
      ["closed", "closesOn", closesOn],
    ] as const) {
      const step = steps.find((each) => each.status === status);
      if (step === undefined || step.date === day) continue;
      context.addIssue({
        code: "custom",
        path: [field],
        message: `Trường “${field}” phải là ngày ${step.date} của bước “${formatClassStatus(status)}”, nhận được ${describeReceived(day)}.`,
      });
    }
  })
  .refine(({ results, trainees }) => results === undefined || results.assessed <= trainees, {
    path: ["results"],
    error: "Số học viên được đánh giá không thể lớn hơn số học viên của lớp (“trainees”).",
  });

/** A class of trainees. */
export type TrainingClass = z.output<typeof trainingClassSchema>;

/** A class as it may be written: lists and delivery may be left out. */
export type TrainingClassInput = z.input<typeof trainingClassSchema>;

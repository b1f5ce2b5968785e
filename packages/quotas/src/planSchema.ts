import { findCitations } from "@sotruong/citations";
import { fieldMessage } from "@sotruong/core";
import { targetGroupSchema } from "@sotruong/courses";
import * as z from "zod";
import { countField } from "./internal/countField.js";
import { dateField } from "./internal/dateField.js";
import { textField } from "./internal/textField.js";

const reference = (field: string) => {
  const error = fieldMessage(
    field,
    "viện dẫn một văn bản, như “Thông báo số 2213-TB/TU ngày 05/10/2020”",
  );
  return z.string({ error }).refine((text) => findCitations(text).length === 1, { error });
};

const count = (field: string) => countField(field);

const planItemSchema = z
  .object(
    {
      id: textField("items.id"),
      name: textField("items.name"),
      /** The id of the programme whose classes count towards the item. */
      programme: textField("items.programme"),
      /** Full-time (hệ tập trung) or part-time (hệ không tập trung). */
      form: z
        .enum(["full-time", "part-time"], {
          error: fieldMessage(
            "items.form",
            "full-time (tập trung) hoặc part-time (không tập trung)",
          ),
        })
        .exactOptional(),
      targetGroup: targetGroupSchema.exactOptional(),
      classes: count("items.classes"),
      /** Persons. */
      trainees: count("items.trainees"),
      /** Attendances (lượt), where the plan sets them beside the persons. */
      attendances: count("items.attendances").exactOptional(),
      /** Free grouping for reports: training or further training. */
      group: textField("items.group").exactOptional(),
      /** The unit or body that the classes are for, or that is in charge of them. */
      unit: textField("items.unit").exactOptional(),
      /** When the classes are to open. */
      quarter: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
          error: fieldMessage("items.quarter", "quý từ 1 đến 4"),
        })
        .exactOptional(),
      /** When the classes are to open, where the plan says it to the month. */
      month: z
        .int({ error: fieldMessage("items.month", "tháng từ 1 đến 12") })
        .min(1, { error: fieldMessage("items.month", "tháng từ 1 đến 12") })
        .max(12, { error: fieldMessage("items.month", "tháng từ 1 đến 12") })
        .exactOptional(),
      funding: textField("items.funding").exactOptional(),
      partner: textField("items.partner").exactOptional(),
    },
    {
      error: fieldMessage(
        "items",
        "một danh sách chỉ tiêu có id, name, programme, classes và trainees",
      ),
    },
  )
  .refine(
    ({ quarter, month }) =>
      quarter === undefined || month === undefined || quarter === Math.ceil(month / 3),
    { path: ["month"], error: "Tháng (“items.month”) phải thuộc quý đã ghi (“items.quarter”)." },
  );

const amendmentSchema = z
  .object(
    {
      date: dateField("amendments.date"),
      /** The document that decided the change, as printed. */
      basis: reference("amendments.basis"),
      /** The id of the item that changes. */
      item: textField("amendments.item").exactOptional(),
      classes: count("amendments.classes").exactOptional(),
      trainees: count("amendments.trainees").exactOptional(),
      attendances: count("amendments.attendances").exactOptional(),
      /** An item that joins the plan on that day, instead of a change of one. */
      newItem: planItemSchema.exactOptional(),
    },
    { error: fieldMessage("amendments", "một danh sách điều chỉnh có date, basis và item") },
  )
  .refine(
    ({ item, newItem, classes, trainees, attendances }) =>
      newItem === undefined
        ? item !== undefined && (classes ?? trainees ?? attendances) !== undefined
        : item === undefined && (classes ?? trainees ?? attendances) === undefined,
    {
      error:
        "Mỗi điều chỉnh hoặc sửa số lớp, số học viên của một chỉ tiêu (“item”), hoặc thêm một chỉ tiêu (“newItem”).",
    },
  );

/** The plan of a year on one of the two lines (Party or State) that a school works by. */
export const planSchema = z
  .object(
    {
      version: z.literal(1, { error: fieldMessage("version", "1") }),
      year: z
        .int({ error: fieldMessage("year", "một năm có bốn chữ số") })
        .min(1945, { error: fieldMessage("year", "một năm từ 1945") }),
      line: z.enum(["party", "state"], {
        error: fieldMessage("line", "party (Đảng) hoặc state (chính quyền)"),
      }),
      /** The document that approved the plan, as printed. */
      approval: reference("approval"),
      items: z
        .array(planItemSchema, { error: fieldMessage("items", "một danh sách chỉ tiêu") })
        .min(1, { error: "Kế hoạch cần ít nhất một chỉ tiêu trong “items”." }),
      /** Later changes in the order of their dates; the items above stay as they were approved. */
      amendments: z
        .array(amendmentSchema, { error: fieldMessage("amendments", "một danh sách điều chỉnh") })
        .default([]),
    },
    { error: fieldMessage("plan", "một kế hoạch có year, line, approval và items") },
  )
  .superRefine(({ items, amendments }, context) => {
    const ids = new Set<string>();
    const add = (id: string, path: (string | number)[]) => {
      if (ids.has(id)) {
        const message = `Chỉ tiêu “${id}” có hai lần trong kế hoạch.`;
        context.addIssue({ code: "custom", path, message });
      }
      ids.add(id);
    };
    for (const [index, { id }] of items.entries()) add(id, ["items", index, "id"]);
    const dated = [...amendments.entries()].sort(([, a], [, b]) => (a.date < b.date ? -1 : 1));
    for (const [index, { item, newItem }] of dated) {
      if (newItem !== undefined) add(newItem.id, ["amendments", index, "newItem", "id"]);
      if (item === undefined || ids.has(item)) continue;
      const message = `Điều chỉnh nhắc tới chỉ tiêu “${item}” không có trong kế hoạch vào ngày đó.`;
      context.addIssue({ code: "custom", path: ["amendments", index, "item"], message });
    }
  });

/** The plan of a year. */
export type Plan = z.output<typeof planSchema>;

/** One item of a plan: so many classes and trainees of a programme. */
export type PlanItem = Plan["items"][number];

/** A change of a plan decided during the year: other numbers for an item, or one item more. */
export type PlanAmendment = Plan["amendments"][number];

/** A plan as it may be written. */
export type PlanInput = z.input<typeof planSchema>;

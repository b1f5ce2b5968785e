import { findCitations } from "@sotruong/citations";
import { fieldMessage } from "@sotruong/core";
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

const planItemSchema = z.object(
  {
    id: textField("items.id"),
    name: textField("items.name"),
    /** The id of the programme whose classes count towards the item. */
    programme: textField("items.programme"),
    classes: countField("items.classes"),
    /** Persons. */
    trainees: countField("items.trainees"),
    /** Free grouping for reports: training or further training, a unit, a source of money. */
    group: textField("items.group").exactOptional(),
    unit: textField("items.unit").exactOptional(),
    quarter: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
        error: fieldMessage("items.quarter", "quý từ 1 đến 4"),
      })
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
);

const amendmentSchema = z.object(
  {
    date: dateField("amendments.date"),
    basis: reference("amendments.basis"),
    item: textField("amendments.item"),
    classes: countField("amendments.classes").exactOptional(),
    trainees: countField("amendments.trainees").exactOptional(),
  },
  { error: fieldMessage("amendments", "một danh sách điều chỉnh có date, basis và item") },
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
    for (const [index, { id }] of items.entries()) {
      if (ids.has(id)) {
        context.addIssue({
          code: "custom",
          path: ["items", index, "id"],
          message: `Chỉ tiêu “${id}” có hai lần trong kế hoạch.`,
        });
      }
      ids.add(id);
    }
    for (const [index, { item }] of amendments.entries()) {
      if (!ids.has(item)) {
        context.addIssue({
          code: "custom",
          path: ["amendments", index, "item"],
          message: `Điều chỉnh nhắc tới chỉ tiêu “${item}” không có trong kế hoạch.`,
        });
      }
    }
  });

/** The plan of a year. */
export type Plan = z.output<typeof planSchema>;

/** One item of a plan: so many classes and trainees of a programme. */
export type PlanItem = Plan["items"][number];

/** A plan as it may be written. */
export type PlanInput = z.input<typeof planSchema>;

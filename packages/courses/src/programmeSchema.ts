import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { formatShares } from "./formatShares.js";
import { countField } from "./internal/countField.js";
import { textField } from "./internal/textField.js";
import { sharesOfTopics } from "./sharesOfTopics.js";
import { targetGroupSchema } from "./targetGroupSchema.js";
import { topicSchema } from "./topicSchema.js";

const shareError = fieldMessage(
  "shares",
  "hai phần theory và practice, mỗi phần từ 0 đến 1, tổng bằng 1",
);
const share = z
  .number({ error: shareError })
  .min(0, { error: shareError })
  .max(1, { error: shareError });

/** A programme that a school teaches: what its classes have in common. */
export const programmeSchema = z
  .object(
    {
      id: textField("id"),
      name: textField("name"),
      /** What it is about, in a sentence or two. */
      description: textField("description").exactOptional(),
      /** The id of its kind in the register, whose rules bind its classes. */
      kindId: textField("kindId").exactOptional(),
      /** Training towards a certificate of theory, or further training on the job. */
      kind: z.enum(["training", "further-training"], {
        error: fieldMessage("kind", "training (đào tạo) hoặc further-training (bồi dưỡng)"),
      }),
      /** The document it rests on, as printed. */
      basis: textField("basis").exactOptional(),
      targetGroup: targetGroupSchema.exactOptional(),
      /** Teaching periods (tiết). */
      periods: countField("periods", 1).exactOptional(),
      /** Theory and practice as parts of one. */
      shares: z
        .object({ theory: share, practice: share }, { error: shareError })
        .refine(({ theory, practice }) => Math.abs(theory + practice - 1) < 1e-9, {
          error: shareError,
        })
        .exactOptional(),
      /** Topics in the order in which they are taught. */
      topics: z
        .array(topicSchema, { error: fieldMessage("topics", "một danh sách chuyên đề") })
        .exactOptional(),
      /** What a trainee gets at the end. */
      certificate: textField("certificate").exactOptional(),
    },
    { error: fieldMessage("programme", "một chương trình có id, name và kind") },
  )
  .superRefine(({ periods, shares, topics = [] }, context) => {
    const ids = topics.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
      context.addIssue({
        code: "custom",
        path: ["topics"],
        message: `Mã chuyên đề “${twice}” đứng hai lần trong chương trình.`,
      });
    }
    const taught = sharesOfTopics(topics).shares;
    if (
      shares !== undefined &&
      taught !== undefined &&
      Math.abs(shares.theory - taught.theory) > 1e-9
    ) {
      context.addIssue({
        code: "custom",
        path: ["shares"],
        message: `Chương trình ghi ${formatShares(shares)}, các chuyên đề thì ${formatShares(taught)}.`,
      });
    }
    const sum = topics.reduce((total, topic) => total + topic.periods, 0);
    if (topics.length > 0 && periods !== undefined && sum !== periods) {
      context.addIssue({
        code: "custom",
        path: ["topics"],
        message: `Các chuyên đề cộng lại ${sum} tiết, chương trình ghi ${periods} tiết.`,
      });
    }
  });

/** A programme that a school teaches. */
export type Programme = z.output<typeof programmeSchema>;

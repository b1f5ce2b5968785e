import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { holdsAddressOrLink } from "./internal/holdsAddressOrLink.js";
import { parseRecipient } from "./parseRecipient.js";

const LONGEST_NAME = 60;
const LONGEST_NOTE = 200;
const LONGEST_TOKEN = 600;
const LONGEST_TRAP = 200;

// Line breaks, controls, and the marks that turn a line's direction round.
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

// Told apart here, so that one issue is raised for one field and no later check reads a text that is far too long.
function plainLine(label: string, longest: number, required: boolean) {
  return z
    .string({ error: fieldMessage(label, "một dòng chữ") })
    .superRefine((value, context) => {
      const complain = (message: string) => context.addIssue({ code: "custom", message });
      if (value.length > longest * 4) complain(`${label} dài quá ${longest} ký tự.`);
      else if (required && value.trim() === "") complain(`Xin điền ${label.toLowerCase()}.`);
      else if ([...value.trim()].length > longest) complain(`${label} dài quá ${longest} ký tự.`);
      else if (UNPRINTABLE.test(value)) complain(`${label} chỉ được gồm một dòng chữ thường.`);
      else if (holdsAddressOrLink(value)) {
        complain(`${label} không được chứa liên kết hay địa chỉ thư.`);
      }
    })
    .transform((value) => value.trim().normalize("NFC"));
}

/**
 * The form of “Gửi cho bạn bè”. Every field is checked in the same way whether the page shows it or not; a value that is
 * no string, and so also a field that was sent twice, is refused. Messages are Vietnamese sentences for the reader.
 *
 * @example
 * ```ts
 * const form = { token: "…", recipient: "lan@truong.example", senderName: "Minh", consent: "yes" };
 * friendMailFormSchema.safeParse(form).success; // => true
 * friendMailFormSchema.safeParse({ ...form, note: "xem shop.example.com" }).success; // => false
 * ```
 */
export const friendMailFormSchema = z.object({
  /** What `issueToken` gave when the page was made. */
  token: z
    .string({ error: fieldMessage("token", "chuỗi do trang đưa ra") })
    .max(LONGEST_TOKEN, "Mã của biểu mẫu quá dài."),
  recipient: z.unknown().transform((value, context) => {
    const recipient = parseRecipient(value);
    if (recipient.ok) return recipient.value.address;
    context.addIssue({ code: "custom", message: recipient.error });
    return z.NEVER;
  }),
  senderName: plainLine("Tên của bạn", LONGEST_NAME, true),
  note: plainLine("Lời nhắn", LONGEST_NOTE, false).default(""),
  /** Ticked by the sender, never beforehand. */
  consent: z.literal("yes", {
    error: "Xin xác nhận rằng người nhận muốn nhận thư này.",
  }),
  /** A field that people do not see. What a program fills in here gives it away. */
  website: z
    .string({ error: fieldMessage("website", "một dòng chữ") })
    .max(LONGEST_TRAP, "Ô này phải để trống.")
    .default(""),
  /** For the challenge hook; its form is the hook's own. */
  challenge: z
    .string({ error: fieldMessage("challenge", "một chuỗi") })
    .max(4096, "Câu trả lời xác nhận quá dài.")
    .default(""),
});

/** A checked form: the address in ASCII, texts trimmed and composed. */
export type FriendMailForm = z.output<typeof friendMailFormSchema>;

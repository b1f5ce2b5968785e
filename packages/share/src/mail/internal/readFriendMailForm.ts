import { err, ok, type Result } from "@sotruong/core";
import { type FriendMailForm, friendMailFormSchema } from "../friendMailFormSchema.js";
import { type FriendMailRefusal, friendMailRefusal } from "../friendMailRefusal.js";

/** Reads a posted form; what is wrong is told field by field, the first fault of each. */
export function readFriendMailForm(form: unknown): Result<FriendMailForm, FriendMailRefusal> {
  const read = friendMailFormSchema.safeParse(form);
  if (read.success) return ok(read.data);
  const fields: Record<string, string> = {};
  for (const { path, message } of read.error.issues) fields[String(path[0] ?? "form")] ??= message;
  return err(friendMailRefusal("share/mail-invalid-form", { fields }));
}

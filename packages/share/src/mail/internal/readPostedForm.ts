import { err, ok, type Result } from "@sotruong/core";
import type { FriendMailRefusalCode } from "../friendMailRefusal.js";

const LARGEST = 16 * 1024;

async function readBody(request: Request): Promise<string | undefined> {
  if (request.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // Counted while it comes in: what a header says of the size is only a word.
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LARGEST) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function readFields(text: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const parameters = new URLSearchParams(text);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    // A field that was sent twice stays a list, which the form's schema refuses.
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the fields of a posted form or JSON body of at most 16 kB. */
export async function readPostedForm(
  request: Request,
): Promise<Result<unknown, FriendMailRefusalCode>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const isForm = type === "application/x-www-form-urlencoded";
  if (!isForm && type !== "application/json") return err("share/mail-unsupported-type");
  const text = await readBody(request);
  if (text === undefined) return err("share/mail-too-large");
  return ok(isForm ? readFields(text) : readJson(text));
}

import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { isWebAddress } from "./isWebAddress.js";

/** As near as a JSON Schema comes to `isWebAddress`: no other scheme than http and https, no spaces. */
const ADDRESS_PATTERN = "^(?:[Hh][Tt][Tt][Pp][Ss]?://|(?![^/?#]*:))[^\\s\\u0000-\\u001f]+$";

/** An address on the web: `http`, `https` or relative to the site. */
export function addressField(field: string): z.ZodType<string, string> {
  const error = fieldMessage(field, "địa chỉ http, https hoặc địa chỉ trong trang");
  return z
    .string({ error })
    .refine(isWebAddress, { error })
    .meta({ format: "uri-reference", pattern: ADDRESS_PATTERN });
}

import type * as z from "zod";
import { isWebAddress } from "./internal/isWebAddress.js";
import { leafSchema } from "./internal/leafSchema.js";

/** As near as a JSON Schema comes to `isWebAddress`: no other scheme than http and https, no spaces. */
const ADDRESS_PATTERN = "^(?:[Hh][Tt][Tt][Pp][Ss]?://|(?![^/?#]*:))[^\\s\\u0000-\\u001f]+$";

/** An address on the web: `http`, `https` or relative to the site; anything that could run is refused. */
export const addressSchema: z.ZodType<string, string> = leafSchema({
  field: "url",
  expected: "địa chỉ http, https hoặc địa chỉ trong trang",
  accepts: isWebAddress,
  jsonSchema: { type: "string", format: "uri-reference", pattern: ADDRESS_PATTERN },
});

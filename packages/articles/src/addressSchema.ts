import * as z from "zod";
import { fieldMessage } from "./internal/fieldMessage.js";
import { isWebAddress } from "./internal/isWebAddress.js";

/** An address on the web: `http`, `https` or relative to the site; anything that could run is refused. */
export const addressSchema: z.ZodType<string, string> = z
  .string({ error: fieldMessage("url", "địa chỉ http, https hoặc địa chỉ trong trang") })
  .refine(isWebAddress, {
    error: fieldMessage("url", "địa chỉ http, https hoặc địa chỉ trong trang"),
  });

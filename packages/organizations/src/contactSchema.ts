import { fieldMessage } from "@sotruong/core";
import * as z from "zod";

/** How a school is reached; the web address is http or https. */
export const contactSchema = z.object(
  {
    address: z
      .string({ error: fieldMessage("address", "chữ") })
      .min(1, "Địa chỉ không được để trống.")
      .exactOptional(),
    telephone: z
      .string({ error: fieldMessage("telephone", "chữ") })
      .regex(
        /^\+?[\d .()-]{6,20}$/u,
        "Số điện thoại chỉ gồm chữ số, dấu cách, dấu chấm, gạch nối, ngoặc đơn.",
      )
      .exactOptional(),
    email: z.email({ error: "Địa chỉ thư điện tử không đúng dạng." }).exactOptional(),
    website: z
      .url({
        protocol: /^https?$/u,
        error: "Địa chỉ trang web phải bắt đầu bằng http:// hoặc https://.",
      })
      .exactOptional(),
  },
  { error: "Thông tin liên hệ phải là một đối tượng." },
);

import * as z from "zod";

/** A public post: its title and, where printed, the unit. */
export const postSchema = z.object({
  post: z.string({ error: "Chức vụ phải là chữ." }).min(1, "Chức vụ không được để trống."),
  unit: z
    .string({ error: "Đơn vị phải là chữ." })
    .min(1, "Đơn vị không được để trống.")
    .exactOptional(),
  unitAbbreviation: z
    .string({ error: "Tên viết tắt của đơn vị phải là chữ." })
    .min(1, "Tên viết tắt của đơn vị không được để trống.")
    .exactOptional(),
});

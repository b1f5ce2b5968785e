import { describeReceived } from "./describeReceived.js";

/**
 * Gives the message of a schema's field that is missing or holds something else than it should: for the `error` parameter
 * of zod, or of any library that hands over the input.
 *
 * @example
 * ```ts
 * fieldMessage("views", "số nguyên từ 0 trở lên")({ input: -1 }); // => "Trường “views” phải là số nguyên từ 0 trở lên, nhận được -1."
 * fieldMessage("views", "số nguyên từ 0 trở lên")({}); // => "Thiếu trường “views”."
 * ```
 */
export function fieldMessage(
  field: string,
  expected: string,
): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    if (input === undefined) return `Thiếu trường “${field}”.`;
    if (input === "") return `Trường “${field}” không được để trống.`;
    return `Trường “${field}” phải là ${expected}, nhận được ${describeReceived(input)}.`;
  };
}

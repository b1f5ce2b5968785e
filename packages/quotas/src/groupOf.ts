import type { PlanItem } from "./planSchema.js";

/**
 * Makes the key of a roll-up by the groups of a plan: each class belongs to the group of the first item that names its
 * programme.
 *
 * @example
 * ```ts
 * const read = groupOf([{ programme: "a", group: "bồi dưỡng" }]);
 * read({ programme: "a" }); // => "bồi dưỡng"
 * ```
 */
export function groupOf(
  items: readonly Pick<PlanItem, "programme" | "group">[],
): (trainingClass: { readonly programme: string }) => string | undefined {
  const groups = new Map<string, string | undefined>();
  for (const { programme, group } of items) {
    if (!groups.has(programme)) groups.set(programme, group);
  }
  return ({ programme }) => groups.get(programme);
}

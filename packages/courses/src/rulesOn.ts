import { isValidOn } from "@sotruong/core";
import type { ProgrammeKind, ProgrammeRule } from "./programmeKind.js";

/**
 * Gives the rules on a kind of programme that were in force on a day, so that a class of 2021 is judged by the law of 2021.
 *
 * @example
 * ```ts
 * const kind = { rules: [{ basis: "A", validTo: "2021-12-10", provenance: { source: "A", certainty: "sourced" } }] };
 * rulesOn(kind, "2021-06-01").map((rule) => rule.basis); // => ["A"]
 * rulesOn(kind, "2021-12-10"); // => []
 * ```
 */
export function rulesOn(
  kind: Pick<ProgrammeKind, "rules">,
  date: string,
): readonly ProgrammeRule[] {
  return kind.rules.filter((rule) => isValidOn(rule, date));
}

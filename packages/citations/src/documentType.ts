import type { Provenance, Validity } from "@sotruong/core";

/** One kind of document, as a row of {@link documentTypes}. */
export interface DocumentType extends Validity, Provenance {
  /** The word that is printed before the number, in proper case: `"Nghị định"`. */
  readonly name: string;
  /** What narrows the row within the name: `"cá biệt"`, `"của Quốc hội"`. */
  readonly scope?: string;
  readonly system: "state" | "party";
  /** The letters in the sign, mixed case where the rule has it: `"QyĐ"`. */
  readonly abbreviation?: string;
  /** Other letters that are met in signs: read, never written. */
  readonly aliases: readonly string[];
}

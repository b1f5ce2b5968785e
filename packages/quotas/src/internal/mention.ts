import type { Figure } from "../figure.js";

/** A count beside its noun, in token positions; percents and scope are added later. */
export interface Mention {
  readonly measure: Figure["measure"];
  readonly value: number;
  readonly whole?: number;
  readonly purpose: "actual" | "plan";
  /** The words say so; otherwise `purpose` is only the likelier reading. */
  readonly stated: boolean;
  readonly approximate?: "about" | "over" | "under";
  readonly unit?: "persons" | "attendances";
  /** First token, one past the last token of count and noun. */
  readonly first: number;
  readonly next: number;
  readonly sentence: number;
}

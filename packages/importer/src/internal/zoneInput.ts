import type { LabelIndex } from "./labelIndex.js";
import type { Header } from "./locateHeader.js";
import type { PageLine } from "./pageLine.js";
import type { Recognition } from "./recognizeLine.js";

/** The lines of a page from its title to the end of its article, and what is known about them. */
export interface ZoneInput {
  readonly lines: readonly PageLine[];
  readonly recognitions: readonly (Recognition | undefined)[];
  readonly header: Header;
  readonly start: number;
  readonly end: number;
  readonly index: LabelIndex;
  /** Where the markup says what the body is: its first and last line. */
  readonly body?: { readonly first: number; readonly last: number };
}

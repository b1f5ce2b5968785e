import type { Finding, Span } from "@sotruong/core";

/**
 * One reference to a document. `span` and `raw` are what was written; the other fields are what it says, and a field that
 * the text does not say is absent.
 */
export interface Citation {
  readonly span: Span;
  readonly raw: string;
  /** `"number-only"`: a later member of a list, with neither type word nor sign of its own: `"số 77"`. */
  readonly form: "full" | "number-only" | "short" | "title";
  /** The printed word in proper case; for a member of a list the word it shares: `"Nghị định"`. */
  readonly type?: string;
  /** What the sign decides where no word is printed. */
  readonly impliedType?: string;
  /** The possible types where neither word nor sign decides. */
  readonly readings?: readonly string[];
  /** With its letter or decimal part, as written: `"101"`, `"07b"`, `"66.7"`. */
  readonly number?: string;
  readonly year?: number;
  readonly sign?: string;
  /** Number and sign with spaces and dashes made uniform: `"101/2017/NĐ-CP"`. */
  readonly code?: string;
  /** The title by which a law is cited: `"Cán bộ, công chức"`. */
  readonly name?: string;
  /** `"2017-09-01"`, `"2017-09"` or `"2017"`: the day of issue as far as the text tells. */
  readonly date?: string;
  /** The issuer as printed beside the reference: `"Bộ Chính trị"`. */
  readonly issuer?: string;
  /** The term of the Party committee as printed beside the reference, `khóa XII`: `"XII"`. */
  readonly term?: string;
  /** The place in the document as printed before the reference: `"khoản 1 Điều 7"`. */
  readonly pinpoint?: string;
  readonly system: "state" | "party" | "other";
  readonly warnings: readonly Finding[];
}

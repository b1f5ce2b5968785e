import type { ImportFinding } from "./importedPage.js";
import type { ImportStep } from "./importStep.js";

/** What tells equal and nearly equal texts. */
export interface TextSignature {
  /** Of title and folded words: the same for texts that differ in case, accents, spaces and marks only. */
  readonly textHash: string;
  /** 64 bits as two numbers: texts with most word runs in common differ in few of them. */
  readonly fingerprint: readonly [high: number, low: number];
}

/** The page that another repeats. */
export interface Duplicate {
  readonly kind: "same-address" | "same-text" | "near-text";
  readonly id: string;
}

/** What became of one page of a batch: plain JSON, a line of the journal. */
export interface BatchRow {
  /** Its path, or its line in a file. */
  readonly id: string;
  /** Of the page's bytes; empty where there were none to read. */
  readonly sourceSha256: string;
  readonly outcome: "imported" | "duplicate" | "no-article" | "failed";
  readonly url?: string;
  readonly canonicalUrl?: string;
  /** The file or line that holds the page. */
  readonly output?: string;
  readonly slug?: string;
  readonly profile?: string;
  readonly title?: string;
  readonly publishedAt?: { readonly wallTime: string; readonly zone: string };
  readonly views?: number;
  readonly authors?: readonly string[];
  readonly counts?: {
    readonly lines: number;
    readonly paragraphs: number;
    readonly images: number;
    readonly attachments: number;
    readonly related: number;
    readonly citations: number;
    readonly dates: number;
    readonly figures: number;
    readonly warnings: number;
    readonly leftovers: number;
  };
  /** The first twenty. */
  readonly warnings?: readonly Pick<ImportFinding, "code" | "message">[];
  /** The first twenty lines that nobody recognised. */
  readonly leftovers?: readonly string[];
  readonly steps?: readonly ImportStep[];
  readonly signature?: TextSignature & { readonly words: number };
  /** An earlier page that this one repeats; a near repetition is imported all the same. */
  readonly repeats?: Duplicate;
  readonly problem?: { readonly code: string; readonly message: string };
}

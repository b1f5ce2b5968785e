import type { Finding, Span } from "@sotruong/core";

/** A finding that always says where. */
export interface SpannedFinding extends Finding {
  readonly span: Span;
}

import type { Span } from "./span.js";

/** Something a person should look at: never an exception, never a silent repair. */
export interface Finding {
  readonly code: string;
  /** A Vietnamese sentence for the person who looks. */
  readonly message: string;
  readonly span?: Span;
  /** What could stand at the span instead. */
  readonly suggestion?: string;
}

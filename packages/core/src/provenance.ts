/** Where a datum of a register comes from. */
export interface Provenance {
  /** A citable address, a document number, or a word on how the datum became known. */
  readonly source: string;
  /** `"sourced"` only with a citable source; `"practice"` was seen in use; `"unsure"` says so itself. */
  readonly certainty: "sourced" | "practice" | "unsure";
}

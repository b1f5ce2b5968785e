/** Something that was done to a page so that it could be read: no doubt about it, but no secret either. */
export interface ImportStep {
  readonly code: string;
  /** Vietnamese. */
  readonly message: string;
  /** How many places it concerns. */
  readonly count?: number;
}

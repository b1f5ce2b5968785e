/** Who asked for no more mail, by keyed hash only. */
export interface SuppressionList {
  /** Whether this recipient asked for no more mail. */
  has(recipientHash: string): Promise<boolean>;
  /** Notes that this recipient wants no more mail; resolves once the wish is kept. */
  add(recipientHash: string): Promise<void>;
}

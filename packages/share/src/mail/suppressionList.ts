/** Who asked for no more mail, by keyed hash only. */
export interface SuppressionList {
  has(recipientHash: string): Promise<boolean>;
  add(recipientHash: string): Promise<void>;
}

/** What is counted: posts of one client, mails of one client, to one recipient, of one article, and of the whole site. */
export type FriendMailLimitName = "attempts" | "client" | "recipient" | "article" | "site";

/** So many in so many seconds. */
export interface FriendMailLimit {
  readonly count: number;
  readonly seconds: number;
}

/** A limit for each thing that is counted. */
export type FriendMailLimits = Readonly<Record<FriendMailLimitName, FriendMailLimit>>;

/** Where a claim that must not be made twice, and everything that is limited, is counted. */
export interface FriendMailLimiter {
  /**
   * Counts one more, in one indivisible step, and answers how many seconds to wait where that is too many, else 0. What
   * was counted stays counted, also when the mail fails.
   */
  claim(limit: FriendMailLimitName, key: string): Promise<number>;
  /** Claims a key for its first and only user: `true` the first time, `false` ever after for the given seconds. */
  claimOnce(key: string, seconds: number): Promise<boolean>;
  /** Gives a key free again, where it is certain that nothing was sent. */
  release(key: string): Promise<void>;
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * Limits that a school's site can live with: a reader sends a few mails at a time, and nobody sends hundreds.
 *
 * @example
 * ```ts
 * FRIEND_MAIL_LIMITS.recipient; // => { count: 3, seconds: 86400 }
 * ```
 */
export const FRIEND_MAIL_LIMITS: FriendMailLimits = {
  attempts: { count: 30, seconds: 10 * MINUTE },
  client: { count: 5, seconds: 10 * MINUTE },
  recipient: { count: 3, seconds: DAY },
  article: { count: 50, seconds: 60 * MINUTE },
  site: { count: 300, seconds: DAY },
};

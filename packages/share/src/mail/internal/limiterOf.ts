import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import type {
  FriendMailLimit,
  FriendMailLimiter,
  FriendMailLimitName,
  FriendMailLimits,
} from "../friendMailLimiter.js";

// The library refuses by a rejected promise that holds its answer; anything else that is thrown is a fault of the store.
function refusalOf(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}

/** The limiter over whatever counter the library offers for a store. */
export function limiterOf(
  limits: FriendMailLimits,
  makeCounter: (name: string, limit: FriendMailLimit) => RateLimiterAbstract,
  keyOf: (limit: FriendMailLimitName, key: string) => string = (_, key) => key,
): FriendMailLimiter {
  const counters: Readonly<Record<FriendMailLimitName, RateLimiterAbstract>> = {
    attempts: makeCounter("attempts", limits.attempts),
    client: makeCounter("client", limits.client),
    recipient: makeCounter("recipient", limits.recipient),
    article: makeCounter("article", limits.article),
    site: makeCounter("site", limits.site),
  };
  const once = makeCounter("once", { count: 1, seconds: 1 });
  return {
    async claim(limit, key) {
      try {
        await counters[limit].consume(keyOf(limit, key));
        return 0;
      } catch (reason) {
        return Math.max(1, Math.ceil(refusalOf(reason).msBeforeNext / 1000));
      }
    },
    async claimOnce(key, seconds) {
      try {
        await once.consume(key, 1, { customDuration: seconds });
        return true;
      } catch (reason) {
        refusalOf(reason);
        return false;
      }
    },
    async release(key) {
      await once.delete(key);
    },
  };
}

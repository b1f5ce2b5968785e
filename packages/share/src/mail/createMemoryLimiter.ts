import { createHash } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import {
  FRIEND_MAIL_LIMITS,
  type FriendMailLimiter,
  type FriendMailLimits,
} from "./friendMailLimiter.js";
import { limiterOf } from "./internal/limiterOf.js";

// Whoever commands many addresses could fill the memory with counters. So they share this many for each limit: two that
// meet in one are counted together, which can only be stricter.
const COUNTERS = 2 ** 16;

function counterOf(key: string): string {
  return String(createHash("sha256").update(key).digest().readUInt32BE() % COUNTERS);
}

/**
 * Counts in the memory of this process, for a site that one process serves. The memory stays bounded whoever writes. A
 * restart forgets what was counted; where that matters, or with several processes, use `createRedisLimiter`.
 *
 * @example
 * ```ts
 * const limiter = createMemoryLimiter({ ...FRIEND_MAIL_LIMITS, client: { count: 1, seconds: 600 } });
 * await limiter.claim("client", "khach"); // => 0
 * (await limiter.claim("client", "khach")) > 0; // => true
 * ```
 */
export function createMemoryLimiter(
  limits: FriendMailLimits = FRIEND_MAIL_LIMITS,
): FriendMailLimiter {
  return limiterOf(
    limits,
    (name, { count, seconds }) =>
      new RateLimiterMemory({ keyPrefix: name, points: count, duration: seconds }),
    (_, key) => counterOf(key),
  );
}

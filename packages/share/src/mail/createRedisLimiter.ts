import type { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import {
  FRIEND_MAIL_LIMITS,
  type FriendMailLimiter,
  type FriendMailLimits,
} from "./friendMailLimiter.js";
import { limiterOf } from "./internal/limiterOf.js";

/** Where the counters are kept in Redis. */
export interface RedisLimiterOptions {
  /** A connection that stays the caller's. */
  readonly client: Redis;
  readonly limits?: FriendMailLimits;
  /** What the names of all keys begin with; `"friend-mail:"` by default. */
  readonly prefix?: string;
}

/**
 * Counts in Redis (through `ioredis`), for a site that several processes serve. Every step is one script there, so that
 * parallel posts to different processes share one limit. Without a connection nothing is sent.
 *
 * @example
 * ```ts redis
 * import { Redis } from "ioredis";
 *
 * const client = new Redis(process.env.REDIS_URL);
 * await client.ping();
 * const limiter = createRedisLimiter({ client });
 * await limiter.claim("client", "khach"); // => 0
 * await client.quit(); // => "OK"
 * ```
 */
export function createRedisLimiter({
  client,
  limits = FRIEND_MAIL_LIMITS,
  prefix = "friend-mail:",
}: RedisLimiterOptions): FriendMailLimiter {
  return limiterOf(
    limits,
    (name, { count, seconds }) =>
      new RateLimiterRedis({
        storeClient: client,
        keyPrefix: prefix + name,
        points: count,
        duration: seconds,
        rejectIfRedisNotReady: true,
      }),
  );
}

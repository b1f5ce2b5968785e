import type { Redis } from "ioredis";
import type { SuppressionList } from "./suppressionList.js";

/**
 * Keeps the list in a set of Redis (through `ioredis`), under `"friend-mail:suppressed"` unless another name is given.
 *
 * @example
 * ```ts redis
 * const suppression = createRedisSuppression(new Redis("redis://127.0.0.1:6379"));
 * ```
 */
export function createRedisSuppression(
  client: Redis,
  key = "friend-mail:suppressed",
): SuppressionList {
  return {
    async has(recipientHash) {
      return (await client.sismember(key, recipientHash)) === 1;
    },
    async add(recipientHash) {
      await client.sadd(key, recipientHash);
    },
  };
}

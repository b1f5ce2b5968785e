import type { Redis } from "ioredis";
import type { SuppressionList } from "./suppressionList.js";

/**
 * Keeps the list in a set of Redis (through `ioredis`), under `"friend-mail:suppressed"` unless another name is given.
 *
 * @example
 * ```ts redis
 * import { Redis } from "ioredis";
 *
 * const client = new Redis(process.env.REDIS_URL);
 * const list = createRedisSuppression(client);
 * await list.add("hash");
 * await list.has("hash"); // => true
 * await client.quit(); // => "OK"
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

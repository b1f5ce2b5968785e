import type { Redis } from "ioredis";
import { COUNT_SCRIPT } from "./internal/redisScripts.js";
import type { VisitStore } from "./visitStore.js";

/** Where counts are kept in Redis. */
export interface RedisStoreOptions {
  /** A connection that stays the caller's: `close` leaves it open. */
  readonly client: Redis;
  /** What the names of all keys begin with; `"visits:"` by default. */
  readonly prefix?: string;
}

/** A day's key is also forgotten when nobody comes any more to tidy up. */
const TWO_DAYS = 2 * 24 * 60 * 60;

/**
 * A store in Redis (through `ioredis`), for sites that several machines serve. Each step is one script, so that any number
 * of processes count exactly.
 *
 * @example
 * ```ts redis
 * import { Redis } from "ioredis";
 * import { RateLimiterRedis } from "rate-limiter-flexible";
 *
 * const client = new Redis(process.env.REDIS_URL);
 * const counter = createVisitCounter({
 *   store: createRedisStore({ client }),
 *   limiter: new RateLimiterRedis({ storeClient: client, keyPrefix: "visits:limit", points: 120, duration: 60 }),
 *   secret: "chuỗi bí mật của máy chủ",
 * });
 * await counter.recordVisit({ client: "192.0.2.1", userAgent: "Mozilla/5.0 Firefox/140.0" }); // => { counted: true }
 * (await counter.statistics()).today; // => 1
 * await client.quit(); // => "OK"
 * ```
 */
export function createRedisStore({ client, prefix = "visits:" }: RedisStoreOptions): VisitStore {
  const counters = `${prefix}counters`;
  const groups = `${prefix}groups`;
  const activeIn = (group: string) => `${prefix}active:${group}`;
  const dayKeyOf = (day: string) => `${prefix}day:${day}`;
  const days = `${prefix}days`;
  return {
    async count({ group, key, formerKey, at, quietFor, counters: names }) {
      const counted = await client.eval(
        COUNT_SCRIPT,
        3,
        activeIn(group),
        counters,
        groups,
        group,
        key,
        formerKey ?? "",
        at,
        quietFor,
        ...names,
      );
      return counted === 1;
    },
    async read(names) {
      if (names.length === 0) return [];
      const values = await client.hmget(counters, ...names);
      return values.map((value) => Number(value ?? 0));
    },
    async countActive(group, after) {
      return client.zcount(activeIn(group), `(${after}`, "+inf");
    },
    async dayKey(day, offered) {
      await client.set(dayKeyOf(day), offered, "EX", TWO_DAYS, "NX");
      await client.zadd(days, 0, day);
      return (await client.get(dayKeyOf(day))) ?? offered;
    },
    async findDayKey(day) {
      return (await client.get(dayKeyOf(day))) ?? undefined;
    },
    async forget({ daysBefore, activeUntil }) {
      const past = await client.zrangebylex(days, "-", `(${daysBefore}`);
      if (past.length > 0) {
        await client.del(...past.map(dayKeyOf));
        await client.zrem(days, ...past);
      }
      for (const group of await client.smembers(groups)) {
        await client.zremrangebyscore(activeIn(group), "-inf", activeUntil);
      }
    },
    async close() {},
  };
}

import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createMemoryStore, type VisitLimiter, type VisitStore } from "@sotruong/site";
import { createRedisStore } from "@sotruong/site/redis";
import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";

interface VisitStoreOptions {
  readonly folder: string;
  /** Tells the schools apart in one folder or one Redis. */
  readonly name: string;
  /** Requests of one client that are counted in a minute. */
  readonly countedPerMinute: number;
  /** Where several machines serve one site. */
  readonly redisUrl?: string;
  /** The same on all machines of a site; made and kept in the folder unless given. */
  readonly secret?: string;
  readonly onProblem: (message: string) => void;
}

interface OpenedStore {
  readonly store: VisitStore;
  readonly limiter: VisitLimiter;
  readonly secret: string;
}

async function readSecret(path: string): Promise<string> {
  const known = await readFile(path, "utf8").catch(() => "");
  if (known.trim().length >= 32) return known.trim();
  const secret = randomBytes(24).toString("hex");
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/**
 * Opens the counters: Redis where it is given, else a file; where that cannot be had, counts in memory and says so. The
 * secret never stands in the same place as the counts of several machines.
 */
export async function openVisitStore(options: VisitStoreOptions): Promise<OpenedStore> {
  const { folder, name, countedPerMinute, redisUrl, onProblem } = options;
  const limits = { points: countedPerMinute, duration: 60 };
  const limiter = new RateLimiterMemory(limits);
  try {
    await mkdir(folder, { recursive: true });
    const secret = options.secret ?? (await readSecret(join(folder, "secret.txt")));
    if (redisUrl !== undefined) {
      const client = new Redis(redisUrl);
      client.on("error", (problem: Error) => onProblem(`Redis: ${problem.message}`));
      return {
        store: createRedisStore({ client, prefix: `${name}:` }),
        limiter: new RateLimiterRedis({
          storeClient: client,
          keyPrefix: `${name}:limit`,
          ...limits,
        }),
        secret,
      };
    }
    const { createSqliteStore } = await import("@sotruong/site/sqlite");
    return { store: createSqliteStore({ path: join(folder, `${name}.sqlite`) }), limiter, secret };
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    onProblem(`Không mở được tệp thống kê, số lượt chỉ giữ trong bộ nhớ. ${detail}`);
    const secret = options.secret ?? randomBytes(24).toString("hex");
    return { store: createMemoryStore(), limiter, secret };
  }
}

import { describeReceived } from "@sotruong/core";
import { vietnamDay } from "./internal/vietnamDay.js";
import { newDayKey, visitorHasher } from "./internal/visitorHash.js";
import { isBot } from "./isBot.js";
import { SiteError } from "./siteError.js";
import type { VisitLimiter } from "./visitLimiter.js";
import type { VisitStatistics } from "./visitStatisticsSchema.js";
import type { VisitStore } from "./visitStore.js";

const MINUTE = 60_000;
const SHORTEST_SECRET = 16;

/** What a counter needs. */
export interface VisitCounterOptions {
  readonly store: VisitStore;
  /** At least 16 characters that only the server knows. */
  readonly secret: string;
  /** The machine's clock unless given. */
  readonly clock?: () => Date;
  /** The platform's secure source unless given. */
  readonly randomBytes?: (length: number) => Uint8Array;
  /** A visitor is online this long after the last request; 5 by default. */
  readonly onlineMinutes?: number;
  /** After this long without a request a visitor's next request is a new visit; 30 by default. */
  readonly visitMinutes?: number;
  /** What a client sends beyond its limit is not counted; 120 requests in a minute suit most sites. */
  readonly limiter: VisitLimiter;
  /** Visits that the old site had counted, so that the total goes on. */
  readonly initialTotal?: number;
  /** Tells programs from people by their user agent; `isBot` by default. */
  readonly bots?: (userAgent: string) => boolean;
}

/** Who made a request. Neither part is stored. */
export interface Visitor {
  /** The network address, or whatever tells clients apart. */
  readonly client: string;
  readonly userAgent: string;
}

/** Whether something was counted, and if not, why. */
export type CountOutcome =
  | { readonly counted: true }
  | { readonly counted: false; readonly reason: "repeated" | "bot" | "limited" };

/** Counts visits and views. */
export interface VisitCounter {
  /** Counts a visit: the first request of a visitor, and the first after half an hour without one. */
  recordVisit(visitor: Visitor): Promise<CountOutcome>;
  /** Counts a view of an article. Call it only with the id of an article that exists. */
  recordView(articleId: string, visitor: Visitor): Promise<CountOutcome>;
  /** People online, today, yesterday (days on Vietnamese clocks) and in all; without bots. */
  statistics(): Promise<VisitStatistics>;
  /** The same for bots; `online` counts the bots that were active in the last minutes. */
  botStatistics(): Promise<VisitStatistics>;
  /** How often an article was viewed since the counter began. */
  viewsOf(articleId: string): Promise<number>;
}

/**
 * Makes a counter that really counts. No address is stored: a visitor is a keyed hash, and the key is made anew each day
 * and thrown away half an hour after the day ends.
 *
 * @throws {SiteError} `site/weak-secret` where the secret has fewer than 16 characters
 *
 * @example
 * ```ts
 * import { RateLimiterMemory } from "rate-limiter-flexible";
 *
 * const counter = createVisitCounter({
 *   store: createMemoryStore(),
 *   limiter: new RateLimiterMemory({ points: 120, duration: 60 }),
 *   secret: "chuoi-bi-mat-cua-may-chu",
 * });
 * await counter.recordVisit({ client: "192.0.2.1", userAgent: "Mozilla/5.0 Firefox/140.0" }); // => { counted: true }
 * await counter.statistics(); // => { online: 1, today: 1, yesterday: 0, total: 1 }
 * ```
 */
export function createVisitCounter(options: VisitCounterOptions): VisitCounter {
  const { store, secret, limiter, initialTotal = 0 } = options;
  const clock = options.clock ?? (() => new Date());
  const bots = options.bots ?? isBot;
  const randomBytes =
    options.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  const onlineFor = (options.onlineMinutes ?? 5) * MINUTE;
  const quietFor = (options.visitMinutes ?? 30) * MINUTE;
  const rememberFor = Math.max(onlineFor, quietFor);
  if (secret.length < SHORTEST_SECRET) {
    throw new SiteError(
      "site/weak-secret",
      `Chuỗi bí mật phải có ít nhất ${SHORTEST_SECRET} ký tự, nhận được ${describeReceived(secret.length)} ký tự.`,
    );
  }
  let lastTidied = Number.NEGATIVE_INFINITY;

  async function tidy(now: number): Promise<void> {
    if (now >= lastTidied && now - lastTidied < MINUTE) return;
    lastTidied = now;
    const { day, dayBefore, sinceMidnight } = vietnamDay(now);
    const daysBefore = sinceMidnight < rememberFor ? dayBefore : day;
    await store.forget({ daysBefore, activeUntil: now - rememberFor });
  }

  async function isWithinLimit(key: string): Promise<boolean> {
    try {
      await limiter.consume(key);
      return true;
    } catch (rejection) {
      if (rejection instanceof Error) throw rejection;
      return false;
    }
  }

  async function record(
    visitor: Visitor,
    event: {
      readonly group: string;
      readonly subject: string;
      readonly countersOn: (day: string) => readonly string[];
    },
  ): Promise<boolean | "limited"> {
    const at = clock().getTime();
    await tidy(at);
    const { day, dayBefore, sinceMidnight } = vietnamDay(at);
    const { client, userAgent } = visitor;
    const hash = await visitorHasher(secret, await store.dayKey(day, newDayKey(randomBytes)));
    if (!(await isWithinLimit(await hash("limit", client)))) return "limited";
    const { group, countersOn, subject } = event;
    const counters = countersOn(day);
    const key = await hash(subject, client, userAgent);
    const formerDay = sinceMidnight < rememberFor ? await store.findDayKey(dayBefore) : undefined;
    const former =
      formerDay === undefined
        ? {}
        : { formerKey: await (await visitorHasher(secret, formerDay))(subject, client, userAgent) };
    return store.count({ group, key, ...former, at, quietFor, counters });
  }

  function outcome(result: boolean | "limited"): CountOutcome {
    if (result === true) return { counted: true };
    return { counted: false, reason: result === false ? "repeated" : result };
  }

  async function statisticsOf(group: string, initial: number): Promise<VisitStatistics> {
    const now = clock().getTime();
    await tidy(now);
    const { day, dayBefore } = vietnamDay(now);
    const [today = 0, yesterday = 0, total = 0] = await store.read([
      `${group}/${day}`,
      `${group}/${dayBefore}`,
      group,
    ]);
    const online = await store.countActive(group, now - onlineFor);
    return { online, today, yesterday, total: total + initial };
  }

  return {
    async recordVisit(visitor) {
      const bot = bots(visitor.userAgent);
      const group = bot ? "bots" : "visits";
      const countersOn = (day: string) => [group, `${group}/${day}`];
      const result = await record(visitor, { group, countersOn, subject: "site" });
      return bot ? { counted: false, reason: "bot" } : outcome(result);
    },
    async recordView(articleId, visitor) {
      if (bots(visitor.userAgent)) return { counted: false, reason: "bot" };
      const countersOn = () => [`views/${articleId}`];
      const subject = `view/${articleId}`;
      return outcome(await record(visitor, { group: "views", countersOn, subject }));
    },
    statistics: () => statisticsOf("visits", initialTotal),
    botStatistics: () => statisticsOf("bots", 0),
    async viewsOf(articleId) {
      const [views = 0] = await store.read([`views/${articleId}`]);
      return views;
    },
  };
}

import { type ChildProcess, fork, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  createMemoryStore,
  createVisitCounter,
  type VisitCounter,
  type VisitCounterOptions,
  type VisitLimiter,
  type VisitStore,
} from "./index.js";
import { createRedisStore } from "./redis.js";
import { createSqliteStore } from "./sqlite.js";

const folder = mkdtempSync(join(tmpdir(), "visits-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${++files}.sqlite`);

const secret = "chuoi-bi-mat-cua-may-chu";
const userAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0";
const noLimit: VisitLimiter = { consume: async () => undefined };
const visitor = (number: number) => ({ client: `192.0.2.${number}`, userAgent });

const redisServer = [
  "/usr/bin/redis-server",
  "/usr/local/bin/redis-server",
  "/opt/homebrew/bin/redis-server",
].find((path) => existsSync(path));
if (redisServer === undefined) {
  throw new Error(
    "redis-server is missing: npm test installs it on Debian, elsewhere install Redis 7.",
  );
}
let redis: ChildProcess | undefined;
let client: Redis | undefined;
let redisPort = 0;
beforeAll(async () => {
  redisPort = await new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
  const options = [
    "--port",
    String(redisPort),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--dir",
    folder,
  ];
  redis = spawn(redisServer, options, { stdio: "ignore" });
  client = new Redis(redisPort, "127.0.0.1", { maxRetriesPerRequest: null });
  await client.ping();
});
afterAll(() => {
  client?.disconnect();
  redis?.kill();
});
let prefixes = 0;
function newRedisStore(): VisitStore {
  if (client === undefined) throw new Error("no Redis");
  return createRedisStore({ client, prefix: `test${++prefixes}:` });
}

const stores: [string, () => VisitStore][] = [
  ["memory", () => createMemoryStore()],
  ["SQLite", () => createSqliteStore({ path: newFile() })],
  ["Redis", newRedisStore],
];

describe.each(stores)("counting in %s", (_, createStore) => {
  let store: VisitStore;
  let now: Date;
  const at = (time: string) => {
    now = new Date(`${time}+07:00`);
  };
  const counterWith = (more: Partial<VisitCounterOptions> = {}): VisitCounter =>
    createVisitCounter({ store, secret, limiter: noLimit, clock: () => now, ...more });

  beforeEach(() => {
    store = createStore();
    at("2021-09-16T08:00");
  });
  afterEach(() => store.close());

  it("counts a visit once, however many pages it has", async () => {
    const counter = counterWith();
    expect(await counter.recordVisit(visitor(1))).toEqual({ counted: true });
    at("2021-09-16T08:29");
    expect(await counter.recordVisit(visitor(1))).toEqual({ counted: false, reason: "repeated" });
    at("2021-09-16T08:58");
    expect(await counter.recordVisit(visitor(1))).toEqual({ counted: false, reason: "repeated" });
    at("2021-09-16T09:28");
    expect(await counter.recordVisit(visitor(1))).toEqual({ counted: true });
    expect(await counter.statistics()).toEqual({ online: 1, today: 2, yesterday: 0, total: 2 });
  });

  it("tells visitors behind one address apart by their browsers", async () => {
    const counter = counterWith();
    await counter.recordVisit({ client: "192.0.2.1", userAgent });
    await counter.recordVisit({ client: "192.0.2.1", userAgent: "Mozilla/5.0 Firefox/140.0" });
    expect(await counter.statistics()).toMatchObject({ online: 2, total: 2 });
  });

  it("calls those online who were active in the last five minutes", async () => {
    const counter = counterWith();
    await counter.recordVisit(visitor(1));
    at("2021-09-16T08:04:59");
    expect(await counter.statistics()).toMatchObject({ online: 1 });
    await counter.recordVisit(visitor(2));
    at("2021-09-16T08:05");
    expect(await counter.statistics()).toMatchObject({ online: 1 });
    at("2021-09-16T08:09:59");
    expect(await counter.statistics()).toMatchObject({ online: 0, today: 2 });
  });

  it("changes the day at midnight in Vietnam, wherever the server stands", async () => {
    const counter = counterWith();
    await counter.recordVisit(visitor(1));
    at("2021-09-16T23:59:59");
    expect(await counter.statistics()).toEqual({ online: 0, today: 1, yesterday: 0, total: 1 });
    at("2021-09-17T00:00:00");
    expect(await counter.statistics()).toEqual({ online: 0, today: 0, yesterday: 1, total: 1 });
    at("2021-09-18T00:00:00");
    expect(await counter.statistics()).toEqual({ online: 0, today: 0, yesterday: 0, total: 1 });
  });

  it("counts a visit across midnight once, also among those online", async () => {
    const counter = counterWith();
    at("2021-09-16T23:58");
    await counter.recordVisit(visitor(1));
    at("2021-09-17T00:01");
    expect(await counter.recordVisit(visitor(1))).toEqual({ counted: false, reason: "repeated" });
    expect(await counter.statistics()).toEqual({ online: 1, today: 0, yesterday: 1, total: 1 });
  });

  it("keeps bots apart", async () => {
    const counter = counterWith();
    const bot = { client: "192.0.2.9", userAgent: "Mozilla/5.0 (compatible; Googlebot/2.1)" };
    expect(await counter.recordVisit(bot)).toEqual({ counted: false, reason: "bot" });
    expect(await counter.recordView("17", bot)).toEqual({ counted: false, reason: "bot" });
    expect(await counter.statistics()).toEqual({ online: 0, today: 0, yesterday: 0, total: 0 });
    expect(await counter.botStatistics()).toMatchObject({ online: 1, today: 1, total: 1 });
    expect(await counter.viewsOf("17")).toBe(0);
  });

  it("counts views by article, a reader's reloads once", async () => {
    const counter = counterWith();
    await counter.recordView("17", visitor(1));
    await counter.recordView("17", visitor(1));
    await counter.recordView("17", visitor(2));
    await counter.recordView("18", visitor(1));
    expect([await counter.viewsOf("17"), await counter.viewsOf("18")]).toEqual([2, 1]);
    expect(await counter.viewsOf("19")).toBe(0);
  });

  it("counts fifty parallel writers exactly", async () => {
    const counters = Array.from({ length: 50 }, () => counterWith({ initialTotal: 3167008 }));
    await Promise.all(
      counters.flatMap((counter, index) => [
        counter.recordVisit(visitor(index)),
        counter.recordVisit(visitor(index)),
        counter.recordView("17", visitor(index)),
        counter.recordView("17", visitor(index)),
      ]),
    );
    const [counter = counterWith()] = counters;
    expect(await counter.statistics()).toEqual({
      online: 50,
      today: 50,
      yesterday: 0,
      total: 3167058,
    });
    expect(await counter.viewsOf("17")).toBe(50);
  });

  it("throws a day's key away half an hour after the day ends", async () => {
    const counter = counterWith();
    await counter.recordVisit(visitor(1));
    expect(await store.findDayKey("2021-09-16")).toMatch(/^[\da-f]{64}$/u);
    at("2021-09-17T00:29");
    await counter.statistics();
    expect(await store.findDayKey("2021-09-16")).toBeDefined();
    at("2021-09-17T00:30");
    await counter.statistics();
    expect(await store.findDayKey("2021-09-16")).toBeUndefined();
  });

  it("agrees on one key of the day among all processes", async () => {
    expect(await store.dayKey("2021-09-16", "first")).toBe("first");
    expect(await store.dayKey("2021-09-16", "second")).toBe("first");
  });
});

const dist = new URL("../dist/", import.meta.url).href;

/** Three processes write at once: a hundred visitors of their own each, and a hundred that all of them see. */
async function writeFromProcesses(open: string): Promise<unknown[]> {
  const program = join(folder, `writer${++files}.mjs`);
  writeFileSync(
    program,
    `const DIST = "${dist}";
     const { createVisitCounter } = await import(DIST + "index.js");
     const store = ${open};
     const counter = createVisitCounter({ store, secret: "${secret}", limiter: { consume: async () => {} } });
     const visit = (client) => counter.recordVisit({ client: String(client), userAgent: "Mozilla/5.0" });
     await Promise.all(Array.from({ length: 100 }, (_, index) => visit(process.argv[2] + index)));
     await Promise.all(Array.from({ length: 100 }, (_, index) => visit("both" + index)));
     await store.close();
     process.exit(0);`,
  );
  return Promise.all(
    ["a", "b", "c"].map((name) => new Promise((done) => fork(program, [name]).on("exit", done))),
  );
}

describe("Redis", () => {
  it("is written exactly by several processes at once", { timeout: 60_000 }, async () => {
    const ioredis = import.meta.resolve("ioredis");
    const open = `(await import(DIST + "redis.js")).createRedisStore({
      client: new (await import("${ioredis}")).Redis(${redisPort}, "127.0.0.1"), prefix: "processes:" })`;
    expect(await writeFromProcesses(open)).toEqual([0, 0, 0]);
    expect(await client?.hget("processes:counters", "visits")).toBe("400");
  });

  it("holds neither address nor browser, nor a key that was thrown away", async () => {
    const store = newRedisStore();
    let now = new Date("2021-09-16T01:00:00Z");
    const counter = createVisitCounter({ store, secret, limiter: noLimit, clock: () => now });
    await counter.recordVisit({ client: "203.0.113.77", userAgent });
    expect((await client?.keys(`test${prefixes}:day:*`))?.length).toBe(1);
    now = new Date("2021-09-17T01:00:00Z");
    await counter.statistics();
    const names = (await client?.keys(`test${prefixes}:*`)) ?? [];
    expect(names.some((name) => name.includes(":day:"))).toBe(false);
    expect(names.join()).not.toContain("203.0.113.77");
  });
});

describe("the SQLite file", () => {
  it("goes on where it was left", async () => {
    const path = newFile();
    for (const client of [1, 2]) {
      const store = createSqliteStore({ path });
      await createVisitCounter({ store, secret, limiter: noLimit }).recordVisit(visitor(client));
      await store.close();
    }
    const store = createSqliteStore({ path });
    expect(await store.read(["visits"])).toEqual([2]);
    await store.close();
  });

  it("holds neither address nor browser, nor a key that was thrown away", async () => {
    const path = newFile();
    const store = createSqliteStore({ path });
    let now = new Date("2021-09-16T01:00:00Z");
    const counter = createVisitCounter({ store, secret, limiter: noLimit, clock: () => now });
    await counter.recordVisit({ client: "203.0.113.77", userAgent });
    await counter.recordView("17", { client: "203.0.113.77", userAgent });
    const key = await store.findDayKey("2021-09-16");
    now = new Date("2021-09-17T01:00:00Z");
    await counter.statistics();
    await store.close();
    const files = [path, `${path}-wal`].filter((file) => existsSync(file));
    const bytes = files.map((file) => readFileSync(file).toString("latin1")).join("");
    expect(bytes).toContain("counters");
    for (const secretText of ["203.0.113.77", "Mozilla", secret, key ?? "?"]) {
      expect(bytes).not.toContain(secretText);
    }
  });

  it("is refused when a newer version wrote it", async () => {
    const path = newFile();
    await createSqliteStore({ path }).close();
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(99, 60); // the header's user_version
    writeFileSync(path, bytes);
    expect(() => createSqliteStore({ path })).toThrow("phiên bản 99");
  });

  it("is written exactly by several processes at once", { timeout: 60_000 }, async () => {
    const path = newFile();
    const open = `(await import(DIST + "sqlite.js")).createSqliteStore({ path: "${path}" })`;
    expect(await writeFromProcesses(open)).toEqual([0, 0, 0]);
    const store = createSqliteStore({ path });
    expect(await store.read(["visits"])).toEqual([400]);
    await store.close();
  });
});

describe.each<[string, () => VisitLimiter]>([
  ["memory", () => new RateLimiterMemory({ points: 3, duration: 60 })],
  [
    "Redis",
    () =>
      new RateLimiterRedis({
        storeClient: client,
        keyPrefix: `limit${++prefixes}`,
        points: 3,
        duration: 60,
      }),
  ],
])("the limit in %s", (_, createLimiter) => {
  const browser = (number: number) => ({
    client: "192.0.2.1",
    userAgent: `Mozilla/5.0 x/${number}`,
  });

  it("stops counting a client that makes too many requests, and nobody else", async () => {
    const store = createMemoryStore();
    const counter = createVisitCounter({ store, secret, limiter: createLimiter() });
    const outcomes = [];
    for (let index = 0; index < 5; index += 1) {
      outcomes.push(await counter.recordVisit(browser(index)));
    }
    expect(outcomes.map(({ counted }) => counted)).toEqual([true, true, true, false, false]);
    expect(outcomes.at(-1)).toEqual({ counted: false, reason: "limited" });
    expect((await counter.recordVisit(visitor(2))).counted).toBe(true);
    expect(await counter.statistics()).toMatchObject({ today: 4, total: 4 });
  });

  it("holds for parallel requests of several counters, which share it by a hash and no address", async () => {
    const keys: string[] = [];
    const shared = createLimiter();
    const limiter: VisitLimiter = {
      consume: (key) => {
        keys.push(key);
        return shared.consume(key);
      },
    };
    const store = createMemoryStore();
    const counters = [1, 2].map(() => createVisitCounter({ store, secret, limiter }));
    await Promise.all(
      Array.from({ length: 20 }, (__, index) => counters[index % 2]?.recordVisit(browser(index))),
    );
    expect(await store.read(["visits"])).toEqual([3]);
    expect(new Set(keys).size).toBe(1);
    expect(keys.join()).not.toContain("192.0.2.1");
  });
});

describe("createVisitCounter", () => {
  it("refuses a secret that can be guessed", () => {
    expect(() =>
      createVisitCounter({ store: createMemoryStore(), limiter: noLimit, secret: "123" }),
    ).toThrow("Chuỗi bí mật phải có ít nhất 16 ký tự, nhận được 3 ký tự.");
  });

  it("tells a limiter that fails from a limit that is reached", async () => {
    const limiter: VisitLimiter = { consume: () => Promise.reject(new Error("mất kết nối")) };
    const counter = createVisitCounter({ store: createMemoryStore(), secret, limiter });
    await expect(counter.recordVisit(visitor(1))).rejects.toThrow("mất kết nối");
  });
});

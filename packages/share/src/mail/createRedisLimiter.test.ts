import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_LIMITS, settingsForTests } from "../../test/friendMailerForTests.js";
import { type MailServer, startMailServer } from "../../test/startMailServer.js";
import { type RedisServer, startRedisServer } from "../../test/startRedisServer.js";
import {
  createFriendMailer,
  createRedisLimiter,
  createRedisSuppression,
  createSmtpTransport,
  type FriendMailLimits,
} from "../mail.js";

const postForms = fileURLToPath(new URL("../../test/postForms.mjs", import.meta.url));

let redis: RedisServer;
let server: MailServer;
beforeAll(async () => {
  redis = await startRedisServer();
  server = await startMailServer();
});
afterAll(async () => {
  redis.close();
  await server.close();
});

let prefixes = 0;
function redisMailer(limits: FriendMailLimits = NO_LIMITS) {
  return createFriendMailer(
    settingsForTests({
      transport: createSmtpTransport({ url: server.url }),
      limiter: createRedisLimiter({
        client: redis.client,
        limits,
        prefix: `test-${++prefixes}:`,
      }),
      suppression: createRedisSuppression(redis.client, `suppressed-${prefixes}`),
    }),
  );
}

const client = { address: "192.0.2.1" };
const form = (token: string) => ({
  token,
  recipient: "lan@ban-be.example",
  senderName: "Minh",
  consent: "yes",
});

describe("a mailer on Redis", () => {
  it("takes a token once and gives it free again where nothing was sent", async () => {
    const mailer = redisMailer();
    const token = mailer.issueToken("khai-giang");
    server.faults.recipient = [550];
    expect(await mailer.send(form(token), client)).toMatchObject({
      error: { code: "share/mail-not-accepted" },
    });
    expect((await mailer.send(form(token), client)).ok).toBe(true);
    expect(await mailer.send(form(token), client)).toMatchObject({
      error: { code: "share/mail-token-used" },
    });
  });

  it("remembers who wants no more mail", async () => {
    const mailer = redisMailer();
    const before = server.received.length;
    await mailer.send(form(mailer.issueToken("khai-giang")), client);
    const raw = server.received[before]?.raw.replace(/\r\n[ \t]/gu, "") ?? "";
    const token = /List-Unsubscribe: ?<[^>]*token=([\w.-]+)>/u.exec(raw)?.[1] ?? "";
    expect(await mailer.unsubscribe(token)).toBe(true);
    expect((await mailer.send(form(mailer.issueToken("khai-giang")), client)).ok).toBe(false);
    expect(server.received).toHaveLength(before + 1);
    expect(JSON.stringify(await redis.client.keys("*"))).not.toMatch(/lan@|192\.0\.2\.1/u);
  });

  it("sends nothing while Redis is away", async () => {
    const away = new Redis(1, "127.0.0.1", { lazyConnect: true, retryStrategy: () => null });
    away.on("error", () => undefined);
    const mailer = createFriendMailer(
      settingsForTests({
        transport: createSmtpTransport({ url: server.url }),
        limiter: createRedisLimiter({ client: away }),
      }),
    );
    const before = server.talks();
    expect(await mailer.send(form(mailer.issueToken("khai-giang")), client)).toMatchObject({
      error: { code: "share/mail-unavailable", status: 503 },
    });
    expect(server.talks()).toBe(before);
  });

  it("shares a limit, and one token, between two processes", async () => {
    const before = server.received.length;
    const mailer = redisMailer();
    const shared = mailer.issueToken("khai-giang");
    const outcomes = await Promise.all(
      [0, 1].map(
        () =>
          new Promise<{ readonly sent: number; readonly shared: number }>((settle, fail) => {
            const child = fork(postForms, [
              String(redis.port),
              server.url,
              `two-${process.pid}:`,
              shared,
            ]);
            child.once("message", (message) => settle(message as never));
            child.once("exit", (code) => fail(new Error(`The process ended with ${code}.`)));
          }),
      ),
    );
    expect(outcomes.reduce((sum, { shared: once }) => sum + once, 0)).toBe(1);
    const sent = outcomes.reduce((sum, outcome) => sum + outcome.sent, 1);
    expect(server.received).toHaveLength(before + sent);
    // Of the six, the token's second post uses one up, unless the first process was done before it came.
    expect([5, 6]).toContain(sent);
  });
});

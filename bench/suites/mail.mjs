// What the guard before a mail costs: form, token, five limits, the claim of the token and the suppression list. The mail
// itself is taken by a transport that answers at once. No peer on npm does this.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import {
  createFriendMailer,
  createMemoryLimiter,
  createMemorySuppression,
  createRedisLimiter,
  createRedisSuppression,
} from "@sotruong/share/mail";
import { Redis } from "ioredis";

const many = { count: 1_000_000_000, seconds: 3600 };
const limits = { attempts: many, client: many, recipient: many, article: many, site: many };
const PARALLEL = 50;

function mailerWith(limiter, suppression) {
  return createFriendMailer({
    site: { name: "Trường Chính trị", origin: "https://truong.example" },
    from: "ban-tin@truong.example",
    transport: { sendMail: async () => ({}) },
    limiter,
    suppression,
    articles: {
      find: async (id) => ({
        title: id,
        url: `https://truong.example/tin/${id}`,
        published: true,
      }),
    },
    secret: "bi-mat-cua-phep-do-dai-hon-ba-muoi-hai-ky-tu",
    unsubscribeUrl: "https://truong.example/dung-gui",
    minimumSeconds: 0,
  });
}

async function decisionsPerSecond(mailer, count, recipientOf) {
  let sent = 0;
  const start = performance.now();
  for (let index = 0; index < count; index += PARALLEL) {
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, (_, offset) => {
        const token = mailer.issueToken(`bai-${(index + offset) % 200}`);
        const recipient = recipientOf(index + offset);
        return mailer.send(
          { token, recipient, senderName: "Lê Minh", note: "Đọc đoạn cuối nhé", consent: "yes" },
          { address: `192.0.2.${offset}` },
        );
      }),
    );
    sent += answers.filter(({ ok }) => ok).length;
  }
  return { perSecond: Math.round((count / (performance.now() - start)) * 1000), sent };
}

async function startRedis() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  const server = spawn("redis-server", ["--port", String(port), "--save", ""], { stdio: "ignore" });
  const client = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null });
  client.on("error", () => {});
  await client.ping();
  return {
    client,
    stop() {
      client.disconnect();
      server.kill();
    },
  };
}

const anyone = (index) => `ban${index}@ban-be.example`;

async function measure() {
  const memory = mailerWith(createMemoryLimiter(limits), createMemorySuppression());
  await decisionsPerSecond(memory, 2000, anyone);
  const inMemory = await decisionsPerSecond(memory, 20_000, anyone);
  const refused = await decisionsPerSecond(
    memory,
    20_000,
    (index) => `${anyone(index)}, x@y.example`,
  );
  const redis = await startRedis();
  const shared = mailerWith(
    createRedisLimiter({ client: redis.client, limits }),
    createRedisSuppression(redis.client),
  );
  await decisionsPerSecond(shared, 500, anyone);
  const onRedis = await decisionsPerSecond(shared, 5000, anyone);
  redis.stop();
  return [
    {
      name: "admitted, counters in memory",
      value: inMemory.perSecond,
      unit: "a second",
      ours: true,
    },
    { name: "admitted, counters in Redis", value: onRedis.perSecond, unit: "a second", ours: true },
    { name: "refused for its address", value: refused.perSecond, unit: "a second", ours: true },
    { name: "sent among the refused", value: refused.sent, unit: "mails", ours: true },
  ];
}

export const friendMailGuard = {
  kind: "figure",
  name: "Guard before a mail to a friend",
  figures: measure,
  goals: [{ of: "sent among the refused", atMost: 0 }],
};

// One of two processes that post at once: first one token that both have, then fifty of their own at a limit of
// six.
import { Redis } from "ioredis";
import {
  createFriendMailer,
  createMemorySuppression,
  createRedisLimiter,
  createSmtpTransport,
} from "../dist/mail.js";

const [port, url, prefix, sharedToken] = process.argv.slice(2);
const many = { count: 1_000_000, seconds: 600 };
const limits = { attempts: many, client: many, recipient: many, article: many };
const redis = new Redis(Number(port), "127.0.0.1");
await redis.ping();
const mailer = createFriendMailer({
  site: { name: "Trường Chính trị tỉnh Trà Sơn", origin: "https://truong.example" },
  from: "ban-tin@truong.example",
  transport: createSmtpTransport({ url }),
  limiter: createRedisLimiter({
    client: redis,
    limits: { ...limits, site: { count: 6, seconds: 600 } },
    prefix,
  }),
  suppression: createMemorySuppression(),
  articles: {
    find: async () => ({
      title: "Khai giảng",
      url: "https://truong.example/tin/khai-giang",
      published: true,
    }),
  },
  secret: "bi-mat-cua-ky-kiem-thu-dai-hon-ba-hai-ky-tu",
  unsubscribeUrl: "https://truong.example/dung-gui",
  minimumSeconds: 0,
});
const post = (token) =>
  mailer.send(
    { token, recipient: "lan@ban-be.example", senderName: "Minh", consent: "yes" },
    { address: "192.0.2.1" },
  );
const shared = (await post(sharedToken)).ok ? 1 : 0;
const answers = await Promise.all(
  Array.from({ length: 50 }, () => post(mailer.issueToken("khai-giang"))),
);
process.send({ shared, sent: answers.filter(({ ok }) => ok).length }, () => {
  redis.disconnect();
  process.exit(0);
});

import { join } from "node:path";
import {
  createFileSuppression,
  createMemoryLimiter,
  createRedisLimiter,
  createRedisSuppression,
  createSmtpTransport,
} from "@sotruong/share/mail";
import { Redis } from "ioredis";
import { createFolderTransport } from "./createFolderTransport.js";
import type { FriendMail } from "./friendMail.js";

interface FriendMailSettings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly secret: string;
  /** The school's own address, unless the environment names another. */
  readonly schoolAddress: string;
  readonly now: () => Date;
  readonly onProblem: (message: string) => void;
}

/**
 * Reads from the environment how mails are sent: `SMTP_URL` names the mail server, without it they are written to
 * `MAIL_DIR`; `REDIS_URL` is for a site that several machines serve; `TRUSTED_PROXIES` for one behind proxies.
 */
export function openFriendMail(settings: FriendMailSettings): FriendMail {
  const { environment, folder, secret, schoolAddress, now, onProblem } = settings;
  const smtpUrl = environment["SMTP_URL"];
  const redisUrl = environment["REDIS_URL"];
  const redis = redisUrl === undefined ? undefined : new Redis(redisUrl);
  redis?.on("error", (problem) => onProblem(`Redis: ${problem.message}`));
  return {
    secret,
    from: environment["MAIL_FROM"] ?? schoolAddress,
    transport:
      smtpUrl === undefined
        ? createFolderTransport(environment["MAIL_DIR"] ?? join(folder, "mail"), now)
        : createSmtpTransport({ url: smtpUrl }),
    development: smtpUrl === undefined,
    limiter: redis === undefined ? createMemoryLimiter() : createRedisLimiter({ client: redis }),
    suppression:
      redis === undefined
        ? createFileSuppression(join(folder, "suppressed.txt"))
        : createRedisSuppression(redis),
    trustedProxies: Number(environment["TRUSTED_PROXIES"] ?? "0"),
    minimumSeconds: Number(environment["MAIL_MINIMUM_SECONDS"] ?? "3"),
    onEvent({ outcome, cause }) {
      if (cause !== undefined) onProblem(`Gửi thư: ${outcome}. ${String(cause)}`);
    },
  };
}

import { err, ok, type Result } from "@sotruong/core";
import type { FriendMailer, FriendMailerOptions, FriendMailReceipt } from "./friendMailer.js";
import {
  type FriendMailRefusal,
  type FriendMailRefusalCode,
  friendMailRefusal,
} from "./friendMailRefusal.js";
import { checkOptions } from "./internal/checkOptions.js";
import { composeMail } from "./internal/composeMail.js";
import { type Admission, createAdmission, type Refused } from "./internal/createAdmission.js";
import { type Delivery, deliver } from "./internal/deliver.js";
import { writeFormToken } from "./internal/formToken.js";
import { readUnsubscribeToken } from "./internal/unsubscribeToken.js";

const NONCE_BYTES = 16;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

const REFUSAL_OF_DELIVERY: Readonly<
  Record<Exclude<Delivery["outcome"], "accepted">, FriendMailRefusalCode>
> = {
  refused: "share/mail-not-accepted",
  postponed: "share/mail-try-later",
  unreachable: "share/mail-try-later",
  uncertain: "share/mail-uncertain",
};

/**
 * Makes a mailer that sends the school's own published articles, one mail to one recipient at a time, and cannot be turned
 * into anything else: the reader chooses no subject, no sender, no address but the friend's, and everything is limited.
 * Nothing is stored but counters and keyed hashes.
 *
 * @throws {ShareError} `share/invalid-mail-settings` where the secret is short, the sender is not on the site's domain, or
 * an address of the site is none
 *
 * @example
 * ```ts
 * const mailer = createFriendMailer({
 *   site: { name: "Trường Chính trị tỉnh Trà Sơn", origin: "https://truong.example" },
 *   from: "ban-tin@truong.example",
 *   transport: createSmtpTransport({ url: "smtp://127.0.0.1:2525" }),
 *   limiter: createMemoryLimiter(),
 *   suppression: createMemorySuppression(),
 *   articles: { find: async () => undefined },
 *   secret: "it-nhat-ba-muoi-hai-ky-tu-chi-may-chu-biet",
 *   unsubscribeUrl: "https://truong.example/dung-gui",
 * });
 * const token = mailer.issueToken("khai-giang");
 * const answer = await mailer.send({ token, recipient: "a@x.example, b@y.example" }, { address: "192.0.2.1" });
 * answer.ok; // => false
 * ```
 */
export function createFriendMailer(options: FriendMailerOptions): FriendMailer {
  checkOptions(options);
  const { limiter, secret, suppression, transport } = options;
  const clock = options.clock ?? (() => new Date());
  const randomBytes =
    options.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  const admit = createAdmission(options, {
    minimumAge: (options.minimumSeconds ?? 3) * SECOND,
    maximumAge: (options.maximumMinutes ?? 120) * MINUTE,
    now: () => clock().getTime(),
  });
  const limits = { timeout: options.timeout ?? 20_000, retryDelay: options.retryDelay ?? 2000 };

  function refuse({ refusal, ...about }: Refused): Result<never, FriendMailRefusal> {
    options.onEvent?.({ outcome: refusal.code, ...about });
    return err(refusal);
  }

  async function handOver(
    admission: Admission,
  ): Promise<Result<FriendMailReceipt, FriendMailRefusal>> {
    const { articleId, nonce, recipientHash } = admission;
    if (await suppression.has(recipientHash)) {
      options.onEvent?.({ outcome: "suppressed", articleId });
      await limiter.release(nonce);
      return err(friendMailRefusal("share/mail-not-accepted"));
    }
    const mail = composeMail(options, admission, clock());
    const delivered = await deliver(transport, mail, limits);
    if (delivered.outcome === "accepted") {
      options.onEvent?.({ outcome: "sent", articleId });
      return ok({ messageId: mail.messageId });
    }
    const { cause, outcome } = delivered;
    // Where the server may have the mail, the token stays used: better no second mail than a second one too many.
    if (outcome !== "uncertain") await limiter.release(nonce);
    const refusal = friendMailRefusal(REFUSAL_OF_DELIVERY[outcome]);
    return refuse({ refusal, articleId, cause });
  }

  return {
    issueToken(articleId) {
      const nonce = Buffer.from(randomBytes(NONCE_BYTES)).toString("base64url");
      return writeFormToken(secret, { articleId, issuedAt: clock().getTime(), nonce });
    },
    async send(form, client) {
      try {
        const admission = await admit(form, client);
        return admission.ok ? await handOver(admission.value) : refuse(admission.error);
      } catch (cause) {
        return refuse({ refusal: friendMailRefusal("share/mail-unavailable"), cause });
      }
    },
    isUnsubscribeToken(token) {
      return readUnsubscribeToken(secret, token) !== undefined;
    },
    async unsubscribe(token) {
      const recipientHash = readUnsubscribeToken(secret, token);
      if (recipientHash === undefined) return false;
      await suppression.add(recipientHash);
      return true;
    },
  };
}

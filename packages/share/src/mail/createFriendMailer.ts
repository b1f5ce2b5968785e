import { err, ok, type Result } from "@sotruong/core";
import type {
  FriendMailArticle,
  FriendMailClient,
  FriendMailer,
  FriendMailerOptions,
  FriendMailReceipt,
} from "./friendMailer.js";
import type { FriendMailForm } from "./friendMailFormSchema.js";
import type { FriendMailLimitName } from "./friendMailLimiter.js";
import {
  type FriendMailRefusal,
  type FriendMailRefusalCode,
  friendMailRefusal,
} from "./friendMailRefusal.js";
import { checkOptions } from "./internal/checkOptions.js";
import { type Delivery, deliver } from "./internal/deliver.js";
import { readFormToken, writeFormToken } from "./internal/formToken.js";
import { keyedHash } from "./internal/keyedHash.js";
import { readFriendMailForm } from "./internal/readFriendMailForm.js";
import { readUnsubscribeToken, writeUnsubscribeToken } from "./internal/unsubscribeToken.js";
import { writeFriendMail } from "./internal/writeFriendMail.js";
import type { OutgoingMail } from "./mailTransport.js";

const NONCE_BYTES = 16;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A form that may go out: everything but the mail server has said yes. */
interface Admission {
  readonly form: FriendMailForm;
  readonly articleId: string;
  readonly article: FriendMailArticle;
  readonly nonce: string;
  readonly recipientHash: string;
}

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
  const { articles, from, limiter, secret, site, suppression, transport } = options;
  const clock = options.clock ?? (() => new Date());
  const randomBytes =
    options.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  const maximumAge = (options.maximumMinutes ?? 120) * MINUTE;
  const minimumAge = (options.minimumSeconds ?? 3) * SECOND;
  const delivery = { timeout: options.timeout ?? 20_000, retryDelay: options.retryDelay ?? 2000 };
  const senderHost = from.slice(from.indexOf("@") + 1);

  function refuse(
    code: FriendMailRefusalCode,
    about: { readonly articleId?: string; readonly cause?: unknown } = {},
  ): Result<never, FriendMailRefusal> {
    options.onEvent?.({ outcome: code, ...about });
    const details =
      code === "share/mail-token-too-new"
        ? { retryAfterSeconds: Math.ceil(minimumAge / SECOND) }
        : {};
    return err(friendMailRefusal(code, details));
  }

  async function claim(
    limit: FriendMailLimitName,
    key: string,
  ): Promise<Result<undefined, FriendMailRefusal>> {
    const retryAfterSeconds = await limiter.claim(limit, key);
    if (retryAfterSeconds === 0) return ok(undefined);
    options.onEvent?.({ outcome: "share/mail-too-many" });
    return err(friendMailRefusal("share/mail-too-many", { retryAfterSeconds }));
  }

  async function passesChallenge(answer: string, client: FriendMailClient): Promise<boolean> {
    if (options.challenge === undefined) return true;
    try {
      return (await options.challenge(answer, client)) === true;
    } catch {
      return false;
    }
  }

  async function findPublished(articleId: string): Promise<FriendMailArticle | undefined> {
    const article = await articles.find(articleId);
    if (article?.published !== true || !URL.canParse(article.url)) return undefined;
    return new URL(article.url).origin === site.origin ? article : undefined;
  }

  async function admit(
    posted: unknown,
    client: FriendMailClient,
  ): Promise<Result<Admission, FriendMailRefusal>> {
    const clientHash = keyedHash(secret, "client", client.address);
    const attempt = await claim("attempts", clientHash);
    if (!attempt.ok) return attempt;
    const read = readFriendMailForm(posted);
    if (!read.ok) {
      options.onEvent?.({ outcome: read.error.code });
      return read;
    }
    const form = read.value;
    if (form.website !== "") return refuse("share/mail-not-a-person");
    const now = clock().getTime();
    const token = readFormToken(secret, form.token, { now, minimumAge, maximumAge });
    if (!token.ok) return refuse(token.error);
    const { articleId, nonce } = token.value;
    const article = await findPublished(articleId);
    if (article === undefined) return refuse("share/mail-article-not-found", { articleId });
    if (!(await passesChallenge(form.challenge, client))) {
      return refuse("share/mail-challenge-failed", { articleId });
    }
    const recipientHash = keyedHash(secret, "recipient", form.recipient.toLowerCase());
    const claims = [
      ["client", clientHash],
      ["recipient", recipientHash],
      ["article", keyedHash(secret, "article", articleId)],
      ["site", "site"],
    ] as const;
    for (const [limit, key] of claims) {
      const claimed = await claim(limit, key);
      if (!claimed.ok) return claimed;
    }
    // Longer than the token lives, so that it cannot come back to life.
    const first = await limiter.claimOnce(nonce, Math.ceil(maximumAge / SECOND) + 60);
    if (!first) return refuse("share/mail-token-used", { articleId });
    return ok({ form, articleId, article, nonce, recipientHash });
  }

  function writeMail({ form, article, nonce, recipientHash }: Admission): OutgoingMail {
    const unsubscribe = new URL(options.unsubscribeUrl);
    unsubscribe.searchParams.set("token", writeUnsubscribeToken(secret, recipientHash));
    const { senderName, note, recipient } = form;
    return {
      ...writeFriendMail({
        siteName: site.name,
        article,
        senderName,
        note,
        unsubscribeUrl: unsubscribe.href,
      }),
      from: { name: site.name, address: from },
      to: recipient,
      envelope: { from, to: [recipient] },
      messageId: `<${keyedHash(secret, "message", nonce)}@${senderHost}>`,
      date: clock(),
      headers: {
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Unsubscribe": `<${unsubscribe.href}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
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
    const mail = writeMail(admission);
    const delivered = await deliver(transport, mail, delivery);
    if (delivered.outcome === "accepted") {
      options.onEvent?.({ outcome: "sent", articleId });
      return ok({ messageId: mail.messageId });
    }
    const { cause, outcome } = delivered;
    // Where the server may have the mail, the token stays used: better no second mail than a second one too many.
    if (outcome !== "uncertain") await limiter.release(nonce);
    return refuse(REFUSAL_OF_DELIVERY[outcome], { articleId, cause });
  }

  return {
    issueToken(articleId) {
      const nonce = Buffer.from(randomBytes(NONCE_BYTES)).toString("base64url");
      return writeFormToken(secret, { articleId, issuedAt: clock().getTime(), nonce });
    },
    async send(form, client) {
      try {
        const admission = await admit(form, client);
        return admission.ok ? await handOver(admission.value) : admission;
      } catch (cause) {
        return refuse("share/mail-unavailable", { cause });
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

import { err, ok, type Result } from "@sotruong/core";
import type { FriendMailArticle, FriendMailClient, FriendMailerOptions } from "../friendMailer.js";
import type { FriendMailForm } from "../friendMailFormSchema.js";
import type { FriendMailLimitName } from "../friendMailLimiter.js";
import {
  type FriendMailRefusal,
  type FriendMailRefusalCode,
  friendMailRefusal,
} from "../friendMailRefusal.js";
import { readFormToken } from "./formToken.js";
import { keyedHash } from "./keyedHash.js";
import { readFriendMailForm } from "./readFriendMailForm.js";

const SECOND = 1000;

/** A form that may go out: everything but the mail server has said yes. */
export interface Admission {
  readonly form: FriendMailForm;
  readonly articleId: string;
  readonly article: FriendMailArticle;
  readonly nonce: string;
  readonly recipientHash: string;
}

/** A form that may not, and of which article it is, where that is known. */
export interface Refused {
  readonly refusal: FriendMailRefusal;
  readonly articleId?: string;
  readonly cause?: unknown;
}

/** How old a form's token must be and may be, in milliseconds, and the time that it is held against. */
export interface TokenAges {
  readonly minimumAge: number;
  readonly maximumAge: number;
  readonly now: () => number;
}

/** Makes the guard before the mail: form, token, article, challenge, limits, and the token's one use, in that order. */
export function createAdmission(
  options: FriendMailerOptions,
  { minimumAge, maximumAge, now }: TokenAges,
): (posted: unknown, client: FriendMailClient) => Promise<Result<Admission, Refused>> {
  const { articles, limiter, secret, site } = options;

  function refuse(code: FriendMailRefusalCode, articleId?: string): Result<never, Refused> {
    const details =
      code === "share/mail-token-too-new"
        ? { retryAfterSeconds: Math.ceil(minimumAge / SECOND) }
        : {};
    const refusal = friendMailRefusal(code, details);
    return err(articleId === undefined ? { refusal } : { refusal, articleId });
  }

  /** What is counted stays counted, also where a later claim is refused. */
  async function claimAll(
    claims: readonly (readonly [FriendMailLimitName, string])[],
  ): Promise<Result<undefined, Refused>> {
    for (const [limit, key] of claims) {
      const retryAfterSeconds = await limiter.claim(limit, key);
      if (retryAfterSeconds === 0) continue;
      return err({ refusal: friendMailRefusal("share/mail-too-many", { retryAfterSeconds }) });
    }
    return ok(undefined);
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

  return async (posted, client) => {
    const clientHash = keyedHash(secret, "client", client.address);
    const attempt = await claimAll([["attempts", clientHash]]);
    if (!attempt.ok) return attempt;
    const read = readFriendMailForm(posted);
    if (!read.ok) return err({ refusal: read.error });
    const form = read.value;
    if (form.website !== "") return refuse("share/mail-not-a-person");
    const token = readFormToken(secret, form.token, { now: now(), minimumAge, maximumAge });
    if (!token.ok) return refuse(token.error);
    const { articleId, nonce } = token.value;
    const article = await findPublished(articleId);
    if (article === undefined) return refuse("share/mail-article-not-found", articleId);
    if (!(await passesChallenge(form.challenge, client))) {
      return refuse("share/mail-challenge-failed", articleId);
    }
    const recipientHash = keyedHash(secret, "recipient", form.recipient.toLowerCase());
    const claimed = await claimAll([
      ["client", clientHash],
      ["recipient", recipientHash],
      ["article", keyedHash(secret, "article", articleId)],
      ["site", "site"],
    ]);
    if (!claimed.ok) return claimed;
    // Longer than the token lives, so that it cannot come back to life.
    const first = await limiter.claimOnce(nonce, Math.ceil(maximumAge / SECOND) + 60);
    if (!first) return refuse("share/mail-token-used", articleId);
    return ok({ form, articleId, article, nonce, recipientHash });
  };
}

import { err, ok, type Result } from "@sotruong/core";
import type { FriendMailRefusalCode } from "../friendMailRefusal.js";
import { hashesAgree, keyedHash } from "./keyedHash.js";

const PURPOSE = "form";

interface FormToken {
  readonly articleId: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  /** Tells this page view from every other; the mail's identity is made of it. */
  readonly nonce: string;
}

/** Writes a token that only who knows the secret can write: `article.time.nonce.hash`. */
export function writeFormToken(secret: string, token: FormToken): string {
  const article = Buffer.from(token.articleId).toString("base64url");
  const fields = [article, token.issuedAt.toString(36), token.nonce];
  return [...fields, keyedHash(secret, PURPOSE, ...fields)].join(".");
}

/** Reads a token, and whether its time has come and not gone. */
export function readFormToken(
  secret: string,
  written: string,
  limits: { readonly now: number; readonly minimumAge: number; readonly maximumAge: number },
): Result<FormToken, FriendMailRefusalCode> {
  const [article = "", time = "", nonce = "", hash = "", ...rest] = written.split(".");
  const genuine = hashesAgree(hash, keyedHash(secret, PURPOSE, article, time, nonce));
  if (!genuine || rest.length > 0) return err("share/mail-forged-token");
  const issuedAt = Number.parseInt(time, 36);
  const age = limits.now - issuedAt;
  if (age > limits.maximumAge) return err("share/mail-expired-token");
  if (age < limits.minimumAge) return err("share/mail-token-too-new");
  return ok({ articleId: Buffer.from(article, "base64url").toString(), issuedAt, nonce });
}

import { hashesAgree, keyedHash } from "./keyedHash.js";

const PURPOSE = "unsubscribe";

/** A token that names a recipient by hash only, so that a link in a forwarded mail gives no address away. */
export function writeUnsubscribeToken(secret: string, recipientHash: string): string {
  return `${recipientHash}.${keyedHash(secret, PURPOSE, recipientHash)}`;
}

/** The recipient's hash, where the token is one of ours. */
export function readUnsubscribeToken(secret: string, written: string): string | undefined {
  const [recipientHash = "", hash = "", ...rest] = written.slice(0, 200).split(".");
  const genuine = hashesAgree(hash, keyedHash(secret, PURPOSE, recipientHash));
  return genuine && rest.length === 0 ? recipientHash : undefined;
}

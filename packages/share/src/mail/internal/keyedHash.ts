import { createHmac, timingSafeEqual } from "node:crypto";

// Sixteen bytes: far too many to meet by chance, few enough to keep millions of.
const BYTES = 16;

/** Hashes texts under a secret, for one purpose: hashes of different purposes never meet. */
export function keyedHash(secret: string, purpose: string, ...texts: readonly string[]): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify([purpose, ...texts]))
    .digest()
    .subarray(0, BYTES)
    .toString("base64url");
}

/** Compares without telling by its time how much was right. */
export function hashesAgree(one: string, other: string): boolean {
  const left = Buffer.from(one);
  const right = Buffer.from(other);
  return left.length === right.length && timingSafeEqual(left, right);
}

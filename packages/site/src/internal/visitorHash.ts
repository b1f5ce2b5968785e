const encoder = new TextEncoder();

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Random bytes as a key of a day. */
export function newDayKey(randomBytes: (length: number) => Uint8Array): string {
  return toHex(randomBytes(32));
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const imported = await crypto.subtle.importKey(
    "raw",
    key,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, encoder.encode(text)));
}

/**
 * Hashes texts under the key of a day. Both the secret of the site and the day's key are needed to tell whom a hash stands
 * for: who has only the store cannot, and once the day's key is thrown away nobody can.
 */
export async function visitorHasher(
  secret: string,
  dayKey: string,
): Promise<(...texts: readonly string[]) => Promise<string>> {
  const key = await hmac(encoder.encode(secret), dayKey);
  return async (...texts) => toHex((await hmac(key, JSON.stringify(texts))).slice(0, 16));
}

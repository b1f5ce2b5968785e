import { isIP } from "node:net";

/** A connection, and what the request says of where it came through. */
export interface ClientConnection {
  /** The address at the other end of the connection. */
  readonly remoteAddress: string;
  /** The value of `X-Forwarded-For`, if any. */
  readonly forwardedFor?: string | null;
  /** How many proxies of our own stand before the site; 0 by default, and then the header is not read. */
  readonly trustedProxies?: number;
}

function networkOf(address: string): string {
  const version = isIP(address);
  if (version !== 6) return address;
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  // Whoever has one address of IPv6 has a whole network of them: 64 bits of it tell clients apart.
  const [head = "", tail] = new URL(`http://[${address.split("%")[0]}]`).hostname
    .slice(1, -1)
    .split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array<string>(missing).fill("0"), ...back];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/**
 * Tells clients apart by network address. What a proxy reports is believed only where the site says how many proxies of its
 * own stand before it: anybody can send such a header. An IPv6 client is its /64 network.
 *
 * @example
 * ```ts
 * clientAddressOf({ remoteAddress: "203.0.113.7", forwardedFor: "192.0.2.1" }); // => "203.0.113.7"
 * clientAddressOf({ remoteAddress: "127.0.0.1", forwardedFor: "6.6.6.6, 192.0.2.1", trustedProxies: 1 }); // => "192.0.2.1"
 * clientAddressOf({ remoteAddress: "2001:db8::1" }); // => "2001:db8:0:0::/64"
 * ```
 */
export function clientAddressOf(connection: ClientConnection): string {
  const { remoteAddress, forwardedFor, trustedProxies = 0 } = connection;
  if (trustedProxies < 1 || typeof forwardedFor !== "string") return networkOf(remoteAddress);
  const reported = forwardedFor.slice(-1024).split(",").at(-trustedProxies)?.trim() ?? "";
  return networkOf(isIP(reported) === 0 ? remoteAddress : reported);
}

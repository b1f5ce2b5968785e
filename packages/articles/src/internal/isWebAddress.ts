import { cleanAddress } from "./cleanAddress.js";

const SCHEME = /^([a-z][a-z0-9+.-]*):/u;

/** Tells whether an address is `http`, `https` or relative, and written without spaces or control characters. */
export function isWebAddress(address: string): boolean {
  if (address === "" || /[\s\p{Cc}]/u.test(address)) return false;
  const scheme = SCHEME.exec(cleanAddress(address))?.[1];
  if (scheme === "http" || scheme === "https") return URL.canParse(address);
  return scheme === undefined && !/^[^/?#]*:/u.test(address);
}

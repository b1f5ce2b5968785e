import { cleanAddress } from "./cleanAddress.js";

/** The common forms, told at once: a path on the site, or a host with a path. */
const COMMON = /^(?:https?:\/\/[a-z0-9.-]{1,253})?\/(?:[\w!$&'()*+,./:;=?@#%~-]*)$/u;
const SCHEME = /^([a-z][a-z0-9+.-]*):/u;

/** Tells whether a value is an `http`, `https` or relative address, written without spaces or control characters. */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== "string" || value === "") return false;
  if (COMMON.test(value)) return true;
  if (/[\s\p{Cc}]/u.test(value)) return false;
  const scheme = SCHEME.exec(cleanAddress(value))?.[1];
  if (scheme === "http" || scheme === "https") {
    return /^https?:\/\//iu.test(value) && URL.canParse(value);
  }
  return scheme === undefined && !/^[^/?#]*:/u.test(value);
}

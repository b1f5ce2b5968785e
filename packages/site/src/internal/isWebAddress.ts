const ABSOLUTE = /^https?:\/\//iu;
/** A colon before the first `/`, `?` or `#` would make it another scheme (`javascript:`, `data:`, `C:`). */
const OTHER_SCHEME = /^[^/?#]*:/u;

/** Tells whether an address is `http`, `https` or relative, and written without spaces or control characters. */
export function isWebAddress(address: string): boolean {
  if (address === "" || /[\s\p{Cc}\p{Cs}]/u.test(address)) return false;
  return ABSOLUTE.test(address) ? URL.canParse(address) : !OTHER_SCHEME.test(address);
}

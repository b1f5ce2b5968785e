const OUTER_JUNK = /^[\p{Cc}\p{Z}]+|[\p{Cc}\p{Z}]+$/gu;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{0,30}:/u;

/**
 * Writes an address the way a browser reads it (without the tabs and line ends inside, the spaces outside, with a small
 * scheme), so that the allow-list judges what the browser would open.
 */
export function cleanAddress(address: string): string {
  return address
    .replace(/[\t\n\r]/gu, "")
    .replace(OUTER_JUNK, "")
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, "\ufffd")
    .replace(SCHEME, (scheme) => scheme.toLowerCase());
}

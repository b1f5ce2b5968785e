const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{0,30}:/u;
const JUNK = /[\p{Cc}\p{Z}]/u;

/** Cuts control characters and spaces off both ends, in one pass. */
function trimJunk(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && JUNK.test(text[start] ?? "")) start += 1;
  while (end > start && JUNK.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(start, end);
}

/**
 * Writes an address the way a browser reads it (without the tabs and line ends inside, the spaces outside, with a small
 * scheme), so that the allow-list judges what the browser would open.
 */
export function cleanAddress(address: string): string {
  return trimJunk(address.replace(/[\t\n\r]/gu, ""))
    .replace(/[\p{Cc}\p{Cs}]/gu, "\ufffd")
    .replace(SCHEME, (scheme) => scheme.toLowerCase());
}

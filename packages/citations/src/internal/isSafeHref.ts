/** Addresses that may stand in a link: http and https, or a path, query or fragment of the same site. */
export function isSafeHref(address: string): boolean {
  // Browsers drop tabs and line ends within a scheme and read "\" as "/".
  if (/[\p{Cc}\s]/u.test(address)) return false;
  return (
    /^https?:\/\//iu.test(address) ||
    /^(?:\/(?![/\\])|[?#])/u.test(address) ||
    /^[\w-]+(?:\/|\.html?|$)/u.test(address)
  );
}

/** Resolves an address against the page's; one that cannot be read stays as it is. */
export function resolveAddress(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  const written = trimmed.includes(" ") ? trimmed.replace(/ /gu, "%20") : trimmed;
  if (base === undefined || trimmed === "") return written;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
}

/** Junk that browsers skip inside a scheme, so that `java\tscript:` is judged as it would run. */
const SKIPPED = /[\p{Cc}\p{Z}]/gu;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/iu;

/** Tells an address that a reader may follow from scripts, data, fragments of the page and nothing at all. */
export function isAddress(address: string): boolean {
  const seen = address.replace(SKIPPED, "");
  const scheme = SCHEME.exec(seen)?.[0].toLowerCase();
  if (scheme !== undefined) return ["http:", "https:", "mailto:", "tel:"].includes(scheme);
  return seen !== "" && !seen.startsWith("#");
}

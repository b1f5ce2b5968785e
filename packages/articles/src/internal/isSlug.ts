/** Small ASCII letters and digits in words joined by single hyphens. */
export const SLUG_REGEX = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const LONGEST_SLUG = 200;

/** Tells whether a value can be the part of an address that names an article. */
export function isSlug(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_SLUG && SLUG_REGEX.test(value);
}

/** Tells whether a text is small ASCII letters and digits in words joined by single hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,200}$/u.test(text) && !/^-|--|-$/u.test(text);
}

/** Small ASCII letters and digits in words joined by single hyphens. */
export const SLUG_REGEX = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

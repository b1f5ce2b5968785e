const LONGEST = 60;

/**
 * Writes a received value for an error message: quoted, on one line, cut after 60 characters.
 *
 * @example
 * ```ts
 * describeReceived("31/02/2021"); // => "“31/02/2021”"
 * describeReceived(null); // => "null"
 * ```
 */
export function describeReceived(value: unknown): string {
  if (typeof value !== "string") {
    return Array.isArray(value)
      ? "một danh sách"
      : typeof value === "object" && value !== null
        ? "một đối tượng"
        : String(value);
  }
  const line = value.replace(/\s+/gu, " ");
  const characters = Array.from(line.slice(0, LONGEST * 2 + 2));
  return characters.length > LONGEST ? `“${characters.slice(0, LONGEST).join("")}…”` : `“${line}”`;
}

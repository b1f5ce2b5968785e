const BEGINNING = 2_048;
const DECLARED = /<meta[^>]{1,200}charset ?= ?["']?([\w.:-]{2,40})/iu;
const SAMPLE = 400;
/** How many of the units of UTF-16 text in Latin letters have a zero byte. */
const MOST = 0.7;

/** UTF-16 by its byte order mark, or by the zero bytes that its Latin letters have; else `undefined`. */
export function sniffUnicode(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const units = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (units < 8) return undefined;
  let high = 0;
  let low = 0;
  for (let unit = 0; unit < units; unit += 1) {
    if (bytes[2 * unit] === 0) high += 1;
    if (bytes[2 * unit + 1] === 0) low += 1;
  }
  if (low > units * MOST && high === 0) return "utf-16le";
  return high > units * MOST && low === 0 ? "utf-16be" : undefined;
}

/** The charset that a page names in a `<meta>` element, if this machine knows it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, BEGINNING));
  const label = DECLARED.exec(beginning)?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

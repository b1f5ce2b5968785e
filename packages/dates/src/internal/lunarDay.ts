import { lastDayOfMonth } from "./lastDayOfMonth.js";

// Filled at the first use and never replaced, so that a compiler knows its length.
/** First day << 5 | length, at 16 × years from 1900 + month; the length is 0 where there is no such month. */
const civilMonths = new Int32Array(4800);

function fill(): void {
  let start = -30;
  for (let place = 0; place < 4800; place += 1) {
    const month = place & 15;
    const length = month > 0 && month < 13 ? lastDayOfMonth(1900 + (place >> 4), month) : 0;
    civilMonths[place] = (start << 5) | length;
    start += length;
  }
}

/**
 * Days from 1900-01-31 to a civil date of the years 1900 to 2199; negative where the text is none or the date is earlier.
 *
 * Kept small enough (460 bytes of bytecode) to be compiled into its callers.
 */
export function lunarDay(date: string): number {
  if (typeof date !== "string" || date.length !== 10) return -1;
  if (civilMonths[0] === 0) fill();
  // A figure is 48 to 57: the exclusive or leaves 0 to 9 of it, and 10 or more of whatever else.
  const a = date.charCodeAt(0) ^ 48;
  const b = date.charCodeAt(1) ^ 48;
  const c = date.charCodeAt(2) ^ 48;
  const d = date.charCodeAt(3) ^ 48;
  const e = date.charCodeAt(5) ^ 48;
  const f = date.charCodeAt(6) ^ 48;
  const g = date.charCodeAt(8) ^ 48;
  const h = date.charCodeAt(9) ^ 48;
  // One test instead of eight: 6 more than a figure stays below 16.
  const highest = (a + 6) | (b + 6) | (c + 6) | (d + 6) | (e + 6) | (f + 6) | (g + 6) | (h + 6);
  // Two hyphens, or the exclusive or is not 0.
  const hyphens = (date.charCodeAt(4) ^ 45) | (date.charCodeAt(7) ^ 45);
  const month = e * 10 + f;
  const place = (a * 1000 + b * 100 + c * 10 + d - 1900) * 16 + month;
  if (highest > 15 || hyphens !== 0 || month > 12 || place < 0 || place > 4799) return -1;
  const civilMonth = civilMonths[place] ?? 0;
  const day = g * 10 + h;
  return day > 0 && day <= (civilMonth & 31) ? (civilMonth >> 5) + day - 1 : -1;
}

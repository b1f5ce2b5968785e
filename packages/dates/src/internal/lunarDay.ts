import { lastDayOfMonth } from "./lastDayOfMonth.js";

// Filled at the first use and never replaced, so that a compiler knows their lengths.
/** First day << 5 | length, at 16 × years from 1900 + month; the length is 0 where there is no such month. */
const civilMonths = new Int32Array(4800);
/** The number of two figures, at 16 × the first + the second; far below zero where these are no figures. */
const pairs = new Int32Array(256);

function fill(): void {
  let start = -30;
  for (let place = 0; place < 4800; place += 1) {
    const month = place & 15;
    const length = month > 0 && month < 13 ? lastDayOfMonth(1900 + (place >> 4), month) : 0;
    civilMonths[place] = (start << 5) | length;
    start += length;
  }
  for (let place = 0; place < 256; place += 1)
    pairs[place] = place % 16 < 10 && place < 160 ? (place >> 4) * 10 + (place % 16) : -1_000_000;
}

function pairAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) ^ 48;
  const ones = text.charCodeAt(index + 1) ^ 48;
  return (tens | ones) > 15 ? -1_000_000 : (pairs[(tens << 4) | ones] ?? 0);
}

/**
 * Days from 1900-01-31 to a civil date of the years 1900 to 2199; negative where the text is none or the date is earlier.
 * Short enough to be compiled into its caller.
 */
export function lunarDay(date: string): number {
  if (typeof date !== "string" || date.length !== 10) return -1;
  if (date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return -1;
  if (civilMonths[0] === 0) fill();
  const month = pairAt(date, 5);
  const place = (pairAt(date, 0) * 100 + pairAt(date, 2) - 1900) * 16 + month;
  if (month > 12 || place < 0 || place > 4799) return -1;
  const civilMonth = civilMonths[place] ?? 0;
  const day = pairAt(date, 8);
  return day > 0 && day <= (civilMonth & 31) ? (civilMonth >> 5) + day - 1 : -1;
}

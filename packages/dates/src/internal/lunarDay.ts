import { lastDayOfMonth } from "./lastDayOfMonth.js";

let civilMonths: Int32Array | undefined;

// first day << 5 | length, at 16 × years from 1900 + month; the length is 0 where there is no such month.
function build(): Int32Array {
  const months = new Int32Array(4800);
  let start = -30;
  for (let place = 0; place < 4800; place += 1) {
    const month = place & 15;
    const length = month > 0 && month < 13 ? lastDayOfMonth(1900 + (place >> 4), month) : 0;
    months[place] = (start << 5) | length;
    start += length;
  }
  return months;
}

/** Days from 1900-01-31 to a civil date of the years 1900 to 2199; negative where the text is none or the date is earlier. */
export function lunarDay(date: string): number {
  if (typeof date !== "string" || date.length !== 10) return -1;
  civilMonths ??= build();
  const a = date.charCodeAt(0);
  const b = date.charCodeAt(1);
  const c = date.charCodeAt(2);
  const d = date.charCodeAt(3);
  const e = date.charCodeAt(5);
  const f = date.charCodeAt(6);
  const g = date.charCodeAt(8);
  const h = date.charCodeAt(9);
  // One test instead of eighteen: below "0" a difference is negative, above "9" a sum passes 127.
  const odd =
    ((a - 48) | (b - 48) | (c - 48) | (d - 48) | (e - 48) | (f - 48) | (g - 48) | (h - 48)) & ~127;
  const big =
    ((a + 70) | (b + 70) | (c + 70) | (d + 70) | (e + 70) | (f + 70) | (g + 70) | (h + 70)) & ~127;
  const dashes = (date.charCodeAt(4) ^ 45) | (date.charCodeAt(7) ^ 45);
  const month = e * 10 + f - 528;
  const place = (a * 1000 + b * 100 + c * 10 + d - 55228) * 16 + month;
  if ((odd | big | dashes) !== 0 || month > 15 || place < 0 || place > 4799) return -1;
  const civilMonth = civilMonths[place] ?? 0;
  const day = g * 10 + h - 528;
  return day > 0 && day <= (civilMonth & 31) ? (civilMonth >> 5) + day - 1 : -1;
}

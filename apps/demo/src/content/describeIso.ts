import { formatPeriod, isCivilDate, isWallTime } from "@sotruong/dates";
import { shortDate } from "./shortDate.js";

function describeDay(iso: string): string {
  const lunar = iso.startsWith("lunar:");
  const day = lunar ? iso.slice("lunar:".length) : iso;
  const suffix = lunar ? " âm lịch" : "";
  const yearless = /^--(\d{2})(?:-(\d{2}))?$/u.exec(day);
  if (yearless !== null) {
    const [, month, date] = yearless;
    const named = date === undefined ? `tháng ${Number(month)}` : `ngày ${date}/${Number(month)}`;
    return `${named}${suffix} (không rõ năm)`;
  }
  if (isWallTime(day)) return `${day.slice(11)} ngày ${shortDate(day)}${suffix}`;
  return isCivilDate(day) ? `ngày ${shortDate(day)}${suffix}` : day;
}

/** A time as it was read, in Vietnamese: `2021-Q2` → “quý II năm 2021”. */
export function describeIso(iso: string): string {
  if (/^\d{4}(?:-(?:Q[1-4]|\d{2}))?$/u.test(iso)) return formatPeriod(iso);
  const [from, to] = iso.split("/");
  if (from === undefined || to === undefined) return describeDay(iso);
  const day = /^\d{4}-\d{2}-\d{2}/u;
  return day.test(from) || from.startsWith("--")
    ? `từ ${describeDay(from)} đến ${describeDay(to)}`
    : formatPeriod(iso);
}

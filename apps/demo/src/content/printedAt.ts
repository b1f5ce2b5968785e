import { formatAdministrativeDate } from "@sotruong/dates";

const clockFormat = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** "In lúc 08:30, ngày 23 tháng 11 năm 2026": labelled, for a bare date line reads as the article's own. */
export function printedAt(now: Date): string {
  return `In lúc ${clockFormat.format(now)}, ${formatAdministrativeDate(now)}`;
}

import type { Finding } from "@sotruong/core";

const MESSAGES: Readonly<Record<string, string>> = {
  "impossible-date": "Lịch không có ngày này.",
  "month-first": "Tháng đứng trước ngày: chỉ đọc được theo lối viết của Mỹ.",
  "two-digit-year": "Năm chỉ ghi hai chữ số.",
  "unreadable-year": "Năm không đủ hoặc thừa chữ số.",
  "missing-separator": "Thiếu dấu ngăn giữa tháng và năm.",
  "reversed-range": "Mốc cuối đứng trước mốc đầu.",
  "calendars-differ": "Ngày âm lịch và ngày dương lịch ghi cạnh nhau không trùng nhau.",
};

export function warn(code: string, suggestion?: string): Finding {
  const message = MESSAGES[code] ?? code;
  return suggestion === undefined ? { code, message } : { code, message, suggestion };
}

import type { Finding } from "@sotruong/core";

const MESSAGES: Readonly<Record<string, string>> = {
  "dates/impossible-date": "Lịch không có ngày này.",
  "dates/month-first": "Tháng đứng trước ngày: chỉ đọc được theo lối viết của Mỹ.",
  "dates/two-digit-year": "Năm chỉ ghi hai chữ số.",
  "dates/unreadable-year": "Năm không đủ hoặc thừa chữ số.",
  "dates/missing-separator": "Thiếu dấu ngăn giữa tháng và năm.",
  "dates/reversed-range": "Mốc cuối đứng trước mốc đầu.",
  "dates/calendars-differ": "Ngày âm lịch và ngày dương lịch ghi cạnh nhau không trùng nhau.",
};

export function warn(code: string, suggestion?: string): Finding {
  const message = MESSAGES[code] ?? code;
  return suggestion === undefined ? { code, message } : { code, message, suggestion };
}

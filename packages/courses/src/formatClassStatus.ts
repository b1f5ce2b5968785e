import type { ClassStatus } from "./classStatus.js";

const LABELS: Readonly<Record<ClassStatus, string>> = {
  planned: "Dự kiến",
  approved: "Được phê duyệt",
  recruiting: "Đang chiêu sinh",
  decided: "Có quyết định mở lớp",
  opened: "Đã khai giảng",
  running: "Đang học",
  examining: "Đang thi, viết thu hoạch",
  closed: "Đã bế giảng",
  certified: "Đã cấp chứng chỉ",
  settled: "Đã quyết toán",
  suspended: "Tạm dừng",
  postponed: "Hoãn",
  cancelled: "Hủy",
};

/**
 * Writes where a class stands.
 *
 * @example
 * ```ts
 * formatClassStatus("recruiting"); // => "Đang chiêu sinh"
 * ```
 */
export function formatClassStatus(status: ClassStatus): string {
  return LABELS[status];
}

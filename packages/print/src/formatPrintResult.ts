import type { PrintResult } from "./printResult.js";

/**
 * What came of a print order as a sentence for the reader, for a status message; where printing is impossible, with
 * another way. Empty where there is nothing to say.
 *
 * @example
 * ```ts
 * formatPrintResult({ outcome: "cancelled-or-printed", missing: [] }); // => ""
 * formatPrintResult({ outcome: "cancelled-or-printed", missing: ["https://truong.example/1.jpg"] }); // => "Có 1 hình ảnh hoặc phông chữ chưa tải được nên bản in có thể thiếu."
 * ```
 */
export function formatPrintResult({ outcome, missing, reason }: PrintResult): string {
  if (outcome === "unsupported") {
    return reason === "in-app-browser"
      ? "Trình duyệt trong ứng dụng này không in được. Hãy mở bài viết bằng Chrome, Safari hoặc trình duyệt khác rồi in lại."
      : "Không in được ở đây. Hãy mở trang in của bài viết trong trình duyệt.";
  }
  return missing.length === 0
    ? ""
    : `Có ${missing.length} hình ảnh hoặc phông chữ chưa tải được nên bản in có thể thiếu.`;
}

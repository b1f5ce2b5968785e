import type { ShareResult } from "./share.js";

const SENTENCES: Readonly<Record<ShareResult["way"], string>> = {
  "web-share": "",
  copied: "Đã sao chép liên kết. Bạn có thể dán vào tin nhắn để gửi cho bạn bè.",
  mail: "Đang mở chương trình thư với liên kết của bài viết.",
  cancelled: "",
  failed: "Không chia sẻ được. Hãy sao chép địa chỉ trên thanh địa chỉ của trình duyệt.",
};

/**
 * What came of sharing as a sentence for the reader, for a status message; empty where the reader has seen it.
 *
 * @example
 * ```ts
 * formatShareResult({ way: "mail" }); // => "Đang mở chương trình thư với liên kết của bài viết."
 * formatShareResult({ way: "cancelled" }); // => ""
 * ```
 */
export function formatShareResult({ way }: ShareResult): string {
  return SENTENCES[way];
}

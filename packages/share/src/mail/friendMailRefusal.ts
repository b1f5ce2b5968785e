/** Why no mail was sent, for programs. */
export type FriendMailRefusalCode =
  | "share/mail-invalid-form"
  | "share/mail-not-a-person"
  | "share/mail-cross-site"
  | "share/mail-method-not-allowed"
  | "share/mail-unsupported-type"
  | "share/mail-too-large"
  | "share/mail-forged-token"
  | "share/mail-expired-token"
  | "share/mail-token-too-new"
  | "share/mail-token-used"
  | "share/mail-article-not-found"
  | "share/mail-challenge-failed"
  | "share/mail-too-many"
  | "share/mail-not-accepted"
  | "share/mail-try-later"
  | "share/mail-uncertain"
  | "share/mail-unavailable";

/** Why no mail was sent: a code for programs, a Vietnamese sentence for the reader, a status for the answer. */
export interface FriendMailRefusal {
  readonly code: FriendMailRefusalCode;
  readonly message: string;
  /** The HTTP status that says the same. */
  readonly status: number;
  /** What is wrong with which field, where the form is to be mended. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Seconds after which another attempt makes sense. */
  readonly retryAfterSeconds?: number;
}

/**
 * Every refusal with its sentence and status. One sentence covers a server that refuses an address and a person who asked
 * for no more mail: the answer never tells whether an address exists.
 */
export const FRIEND_MAIL_REFUSALS: Readonly<
  Record<FriendMailRefusalCode, { readonly status: number; readonly message: string }>
> = {
  "share/mail-invalid-form": { status: 422, message: "Xin xem lại những ô có ghi chú." },
  "share/mail-not-a-person": {
    status: 400,
    message: "Biểu mẫu được điền không như một người đọc điền; thư không được gửi.",
  },
  "share/mail-cross-site": {
    status: 403,
    message: "Yêu cầu gửi thư đến từ một trang khác nên không được nhận.",
  },
  "share/mail-method-not-allowed": {
    status: 405,
    message: "Địa chỉ này chỉ nhận biểu mẫu được gửi đi.",
  },
  "share/mail-unsupported-type": { status: 415, message: "Kiểu dữ liệu gửi lên không được nhận." },
  "share/mail-too-large": { status: 413, message: "Dữ liệu gửi lên quá lớn." },
  "share/mail-forged-token": {
    status: 403,
    message: "Biểu mẫu không phải do trang này đưa ra. Xin mở lại bài viết và thử lại.",
  },
  "share/mail-expired-token": {
    status: 410,
    message: "Biểu mẫu đã mở quá lâu. Xin tải lại trang rồi gửi.",
  },
  "share/mail-token-too-new": {
    status: 429,
    message: "Biểu mẫu được gửi quá nhanh. Xin chờ vài giây rồi gửi lại.",
  },
  "share/mail-token-used": {
    status: 409,
    message: "Biểu mẫu này đã được dùng để gửi thư; không gửi lần nữa.",
  },
  "share/mail-article-not-found": {
    status: 404,
    message: "Không có bài viết này, hoặc bài chưa được đăng.",
  },
  "share/mail-challenge-failed": {
    status: 403,
    message: "Chưa xác nhận được người gửi. Xin làm lại bước xác nhận.",
  },
  "share/mail-too-many": {
    status: 429,
    message: "Đã có quá nhiều thư được gửi trong thời gian ngắn. Xin thử lại sau.",
  },
  "share/mail-not-accepted": {
    status: 502,
    message: "Thư không được nhận chuyển. Bạn có thể sao chép liên kết và tự gửi.",
  },
  "share/mail-try-later": {
    status: 503,
    message: "Máy chủ thư đang bận, thư chưa được gửi. Xin thử lại sau ít phút.",
  },
  "share/mail-uncertain": {
    status: 504,
    message:
      "Máy chủ thư không trả lời kịp, không chắc thư đã đi. Để khỏi gửi hai lần, thư không được gửi lại.",
  },
  "share/mail-unavailable": {
    status: 503,
    message: "Chức năng gửi thư đang tạm ngừng. Bạn có thể sao chép liên kết và tự gửi.",
  },
};

/**
 * Makes a refusal out of its code.
 *
 * @example
 * ```ts
 * friendMailRefusal("share/mail-token-used").status; // => 409
 * ```
 */
export function friendMailRefusal(
  code: FriendMailRefusalCode,
  details: Pick<FriendMailRefusal, "fields" | "retryAfterSeconds"> = {},
): FriendMailRefusal {
  return { code, ...FRIEND_MAIL_REFUSALS[code], ...details };
}

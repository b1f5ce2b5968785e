/** The words of the form. The consent follows the Law on Personal Data Protection (91/2025/QH15): asked for, never taken for granted. */
export const FRIEND_MAIL_LABELS = {
  title: "Gửi bài viết cho bạn bè qua thư điện tử",
  recipient: "Địa chỉ thư của người nhận",
  senderName: "Tên của bạn",
  note: "Lời nhắn (không bắt buộc, tối đa 200 ký tự, không chứa liên kết)",
  website: "Xin để trống ô này",
  consent:
    "Tôi xác nhận người nhận muốn nhận bài viết này từ tôi. Địa chỉ chỉ được dùng để gửi một thư, không được lưu lại.",
  submit: "Gửi thư",
  sent: "Thư đã được máy chủ thư nhận chuyển.",
} as const;

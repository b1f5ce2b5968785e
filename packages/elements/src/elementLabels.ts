import type { PageAction } from "./pageAction.js";

/** Every word that the elements show or say. */
export interface ElementLabels extends Readonly<Record<PageAction, string>> {
  readonly pageActions: string;
  readonly preparingPrint: string;
  readonly printIncomplete: string;
  readonly printUnsupported: string;
  readonly saved: string;
  readonly saveIncomplete: string;
  readonly saveUnsupported: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly address: string;
  readonly qrCode: string;
  readonly qrCodeHint: string;
  readonly otherApplication: string;
  readonly zalo: string;
  readonly zaloCopied: string;
  readonly zaloWidget: string;
  readonly zaloUnavailable: string;
  readonly shareFailed: string;
  readonly privacy: string;
  /** Labels of share targets by name; the Vietnamese ones of `SHARE_TARGETS` unless given. */
  readonly targets: Readonly<Record<string, string>>;
  readonly textSize: string;
  readonly smallerText: string;
  readonly normalText: string;
  readonly largerText: string;
  /** `{percent}` is filled in. */
  readonly textSizeNow: string;
  readonly contrast: string;
  readonly contrastOn: string;
  readonly contrastOff: string;
  readonly readAloud: string;
  readonly pauseReading: string;
  readonly resumeReading: string;
  readonly stopReading: string;
  readonly readingNow: string;
  readonly readingPaused: string;
  readonly readingStopped: string;
  readonly readingFinished: string;
  readonly readingFailed: string;
  readonly nothingToRead: string;
  readonly noVoice: string;
  readonly noSpeech: string;
}

/** The Vietnamese words, used unless the nearest `lang` attribute says English or others are given. */
export const VIETNAMESE_ELEMENT_LABELS: ElementLabels = {
  back: "Trở về",
  top: "Đầu trang",
  print: "In bài viết",
  save: "Lưu bài viết",
  send: "Gửi cho bạn bè",
  share: "Chia sẻ",
  pageActions: "Thao tác với bài viết",
  preparingPrint: "Đang chuẩn bị bản in…",
  printIncomplete: "Bản in có thể thiếu hình ảnh hoặc phông chữ chưa tải được.",
  printUnsupported:
    "Ở đây không in được. Hãy mở bài viết bằng Chrome, Safari hoặc trình duyệt khác rồi in lại.",
  saved: "Đã lưu bài viết vào máy.",
  saveIncomplete: "Đã lưu bài viết, nhưng thiếu hình ảnh chưa tải được.",
  saveUnsupported:
    "Ở đây không lưu được tệp. Hãy mở bài viết bằng Chrome, Safari hoặc trình duyệt khác rồi lưu lại.",
  close: "Đóng",
  copy: "Sao chép liên kết",
  copied: "Đã sao chép liên kết.",
  copyRefused: "Trình duyệt không cho sao chép. Địa chỉ đã được chọn sẵn để bạn chép.",
  address: "Địa chỉ bài viết",
  qrCode: "Mã QR chứa địa chỉ bài viết",
  qrCodeHint: "Đưa máy ảnh của điện thoại vào mã để mở bài viết trên máy đó.",
  otherApplication: "Chọn ứng dụng khác",
  zalo: "Mở Zalo để gửi",
  zaloCopied: "Đã sao chép liên kết. Hãy dán vào cuộc trò chuyện trên Zalo.",
  zaloWidget: "Dùng nút chia sẻ của Zalo (Zalo sẽ biết bạn mở trang này)",
  zaloUnavailable: "Không tải được nút của Zalo. Hãy sao chép liên kết rồi dán vào Zalo.",
  shareFailed: "Không chia sẻ được. Hãy sao chép địa chỉ trên thanh địa chỉ của trình duyệt.",
  privacy: "Các nút trên không gửi thư thay bạn và không lưu địa chỉ của người nhận.",
  targets: {},
  textSize: "Cỡ chữ",
  smallerText: "Giảm cỡ chữ",
  normalText: "Cỡ chữ thường",
  largerText: "Tăng cỡ chữ",
  textSizeNow: "Cỡ chữ {percent} %",
  contrast: "Tăng tương phản",
  contrastOn: "Đã tăng tương phản.",
  contrastOff: "Đã trở lại tương phản thường.",
  readAloud: "Đọc bài",
  pauseReading: "Tạm dừng",
  resumeReading: "Đọc tiếp",
  stopReading: "Dừng đọc",
  readingNow: "Đang đọc bài.",
  readingPaused: "Đã tạm dừng.",
  readingStopped: "Đã dừng đọc.",
  readingFinished: "Đã đọc hết bài.",
  readingFailed: "Máy ngừng đọc giữa chừng. Hãy thử lại.",
  nothingToRead: "Không có nội dung để đọc.",
  noVoice:
    "Máy này chưa có giọng đọc tiếng Việt. Có thể cài thêm trong phần ngôn ngữ hoặc trợ năng của máy.",
  noSpeech: "Trình duyệt này không đọc được thành tiếng.",
};

/** The same words in English, for the English edition of a site. */
export const ENGLISH_ELEMENT_LABELS: ElementLabels = {
  back: "Back",
  top: "Top of page",
  print: "Print",
  save: "Save",
  send: "Send to a friend",
  share: "Share",
  pageActions: "Page actions",
  preparingPrint: "Preparing to print…",
  printIncomplete: "Some images or fonts did not load and may be missing on paper.",
  printUnsupported:
    "Printing does not work here. Open the article in Chrome, Safari or another browser and print again.",
  saved: "The article was saved.",
  saveIncomplete: "The article was saved without some images that did not load.",
  saveUnsupported:
    "Saving does not work here. Open the article in Chrome, Safari or another browser and save again.",
  close: "Close",
  copy: "Copy link",
  copied: "The link was copied.",
  copyRefused: "The browser does not allow copying. The address is selected for you to copy.",
  address: "Address of this article",
  qrCode: "QR code of the address",
  qrCodeHint: "Point a phone’s camera at the code to open the article there.",
  otherApplication: "Choose another application",
  zalo: "Open Zalo to send",
  zaloCopied: "The link was copied. Paste it into a conversation in Zalo.",
  zaloWidget: "Use Zalo’s own button (Zalo will know that you opened this page)",
  zaloUnavailable: "Zalo’s button did not load. Copy the link and paste it into Zalo.",
  shareFailed: "Sharing does not work here. Copy the address from the address bar.",
  privacy: "The buttons above send no mail for you and keep no address of the recipient.",
  targets: {
    email: "Send by e-mail",
    sms: "Send a text message",
    facebook: "Share on Facebook",
    messenger: "Send with Messenger",
    viber: "Send with Viber",
    telegram: "Send with Telegram",
    whatsapp: "Send with WhatsApp",
    linkedin: "Share on LinkedIn",
    x: "Share on X",
  },
  textSize: "Text size",
  smallerText: "Smaller text",
  normalText: "Normal text",
  largerText: "Larger text",
  textSizeNow: "Text size {percent} %",
  contrast: "More contrast",
  contrastOn: "More contrast is on.",
  contrastOff: "Contrast is back to normal.",
  readAloud: "Read aloud",
  pauseReading: "Pause",
  resumeReading: "Resume",
  stopReading: "Stop reading",
  readingNow: "Reading the article.",
  readingPaused: "Paused.",
  readingStopped: "Stopped reading.",
  readingFinished: "Finished reading.",
  readingFailed: "The device stopped reading. Please try again.",
  nothingToRead: "There is nothing to read.",
  noVoice:
    "This device has no Vietnamese voice yet. One can be added in its language or accessibility settings.",
  noSpeech: "This browser cannot read aloud.",
};

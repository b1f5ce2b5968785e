/** The words that a print document adds to what it prints. */
export interface PrintLabels {
  readonly links: string;
  readonly printedAt: string;
  readonly qrCode: string;
  readonly source: string;
}

/** The Vietnamese words, used unless others are given. */
export const VIETNAMESE_PRINT_LABELS: PrintLabels = {
  links: "Các liên kết trong bài",
  printedAt: "In lúc",
  qrCode: "Quét mã để mở bài trên mạng",
  source: "Nguồn:",
};

/** The same words in English, for the English edition of a site. */
export const ENGLISH_PRINT_LABELS: PrintLabels = {
  links: "Links in this article",
  printedAt: "Printed at",
  qrCode: "Scan to open the article",
  source: "Source:",
};
